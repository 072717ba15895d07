/** The small tables of MyKanta: data of a client relationship, and the tracking of use and disclosure. */

import { askProvider } from './cures.ts';
import { type RowWording } from './rowWording.ts';

export const ownMatterWording = {
  relationshipDataAreRestrictedFromGuardians: {
    says: {
      fi: 'Asiakassuhteen tietoja ei näytetä huoltajalle.',
      sv: 'Uppgifterna om klientrelationen visas inte för vårdnadshavaren.',
      en: 'The data of the client relationship are not shown to guardians.',
    },
    cure: askProvider,
  },
  relationshipDataAreRestricted: {
    says: {
      fi: 'Asiakassuhteen tietojen näyttämistä on rajoitettu.',
      sv: 'Visningen av uppgifterna om klientrelationen har begränsats.',
      en: 'The display of the data of the client relationship has been restricted.',
    },
    cure: askProvider,
  },
  relationshipDataAreShown: {
    says: {
      fi: 'Asiakassuhteen tiedot näytetään asiakkaalle itselleen.',
      sv: 'Uppgifterna om klientrelationen visas för klienten själv.',
      en: 'The data of the client relationship are shown to the client.',
    },
    cure: null,
  },
  relationshipDataAreShownToGuardian: {
    says: {
      fi: 'Lapsen asiakassuhteen tiedot näytetään huoltajalle.',
      sv: 'Uppgifterna om barnets klientrelation visas för vårdnadshavaren.',
      en: 'The data of the child’s client relationship are shown to the guardian.',
    },
    cure: null,
  },
  relationshipDataAreShownToMandateHolder: {
    says: {
      fi: 'Asiakassuhteen tiedot näytetään valtuutetulle.',
      sv: 'Uppgifterna om klientrelationen visas för den befullmäktigade.',
      en: 'The data of the client relationship are shown to the mandate holder.',
    },
    cure: null,
  },
  trackingHasNotBegun: {
    says: {
      fi: 'Tietojen käytön ja luovutusten seuranta ei ole vielä käytössä.',
      sv: 'Uppföljningen av hur uppgifter har använts och lämnats ut har ännu inte tagits i bruk.',
      en: 'The tracking of use and disclosure is not yet open.',
    },
    cure: {
      fi: 'Seuranta avautuu sille säädettynä päivänä.',
      sv: 'Uppföljningen öppnas på den dag som har fastställts för den.',
      en: 'The tracking opens on the day set for it.',
    },
  },
  guardianMayNotSeeTracking: {
    says: {
      fi: 'Huoltaja ei näe, ketkä ovat käyttäneet lapsen tietoja.',
      sv: 'Vårdnadshavaren ser inte vem som har använt barnets uppgifter.',
      en: 'A guardian does not see who has used the child’s data.',
    },
    cure: {
      fi: 'Tietojen käsittelystä voi kysyä rekisterinpitäjältä.',
      sv: 'Behandlingen av uppgifterna kan efterfrågas hos den personuppgiftsansvarige.',
      en: 'The data controller can be asked about the processing of the data.',
    },
  },
  trackingIsShown: {
    says: {
      fi: 'Asiakas näkee, miten omia tietoja on käytetty ja luovutettu.',
      sv: 'Klienten ser hur de egna uppgifterna har använts och lämnats ut.',
      en: 'The client sees how the own data have been used and disclosed.',
    },
    cure: null,
  },
  trackingIsShownToGuardian: {
    says: {
      fi: 'Huoltaja näkee, miten lapsen tietoja on käytetty ja luovutettu.',
      sv: 'Vårdnadshavaren ser hur barnets uppgifter har använts och lämnats ut.',
      en: 'The guardian sees how the child’s data have been used and disclosed.',
    },
    cure: null,
  },
  trackingIsShownToMandateHolder: {
    says: {
      fi: 'Valtuutettu näkee, miten asiakkaan tietoja on käytetty ja luovutettu.',
      sv: 'Den befullmäktigade ser hur klientens uppgifter har använts och lämnats ut.',
      en: 'The mandate holder sees how the client’s data have been used and disclosed.',
    },
    cure: null,
  },
} satisfies Readonly<Record<string, RowWording>>;
