/** B.2 row 2: acting on behalf. Every no about a minor has the same cure. */
import { type RowWording } from './rowWording.ts';

const elsewhere = {
  fi: 'Asiaa voi hoitaa OmaKannan ulkopuolella palvelunantajan kanssa.',
  sv: 'Ärendet kan skötas utanför MittKanta med tjänstetillhandahållaren.',
  en: 'The matter can be dealt with outside MyKanta, with the service provider.',
};

const giveMandate = {
  fi: 'Asiakas antaa täysi-ikäiselle valtuuden sosiaalihuollon asioihin.',
  sv: 'Klienten ger en myndig person fullmakt för socialvårdsärenden.',
  en: 'The client gives an adult a mandate for social-welfare matters.',
};

export const representationWording = {
  guardianHasNoCustody: {
    says: {
      fi: 'Katsoja ei ole alaikäisen huoltaja.',
      sv: 'Den som tittar är inte den minderårigas vårdnadshavare.',
      en: 'The viewer does not have custody of the minor.',
    },
    cure: elsewhere,
  },
  childIsUnderSecurityProhibition: {
    says: {
      fi: 'Lapsella on turvakielto.',
      sv: 'Barnet har spärrmarkering.',
      en: 'The child is under a security prohibition.',
    },
    cure: elsewhere,
  },
  everyGuardianIsUnderSecurityProhibition: {
    says: {
      fi: 'Kaikilla huoltajilla on turvakielto.',
      sv: 'Alla vårdnadshavare har spärrmarkering.',
      en: 'Every guardian is under a security prohibition.',
    },
    cure: elsewhere,
  },
  anotherGuardianIsUnderSecurityProhibition: {
    says: {
      fi: 'Toisella huoltajalla on turvakielto, katsojalla ei.',
      sv: 'En annan vårdnadshavare har spärrmarkering, men inte den som tittar.',
      en: 'Another guardian is under a security prohibition, and the viewer is not.',
    },
    cure: elsewhere,
  },
  actingForTheChildIsBarred: {
    says: {
      fi: 'Lapsi on otettu huostaan, tai huoltajan tehtäviä on rajattu.',
      sv: 'Barnet har omhändertagits, eller så har vårdnadshavarens uppgifter begränsats.',
      en: 'The child has been taken into care, or the guardian’s tasks have been limited.',
    },
    cure: elsewhere,
  },
  mandateHasExpired: {
    says: {
      fi: 'Sosiaalihuollon valtuus on päättynyt.',
      sv: 'Fullmakten för socialvård har upphört.',
      en: 'The mandate for social welfare has ended.',
    },
    cure: giveMandate,
  },
  mandateIsForOtherMatters: {
    says: {
      fi: 'Valtuus koskee muita kuin sosiaalihuollon asioita.',
      sv: 'Fullmakten gäller andra ärenden än socialvård.',
      en: 'The mandate is for matters other than social welfare.',
    },
    cure: giveMandate,
  },
  thereIsNoMandate: {
    says: {
      fi: 'Täysi-ikäisen puolesta asiointiin ei ole valtuutta.',
      sv: 'Det finns ingen fullmakt att uträtta ärenden för den myndiga personen.',
      en: 'There is no mandate to act for the adult.',
    },
    cure: giveMandate,
  },
} satisfies Readonly<Record<string, RowWording>>;
