/** B.1 row 7: a producer’s professional in the organiser’s register. */
import { grantAccessRight } from './cures.ts';
import { type RowWording } from './rowWording.ts';

const openService = {
  fi: 'Järjestäjä jatkaa palvelua tai avaa uuden.',
  sv: 'Serviceanordnaren förlänger tjänsten eller öppnar en ny.',
  en: 'The organiser extends the service, or opens a new one.',
};

export const registerAccessRightWording = {
  organiserIsNotJoined: {
    says: {
      fi: 'Järjestäjä ei ole liittynyt asiakastietovarantoon, tai sen yhteys on katkaistu.',
      sv: 'Serviceanordnaren har inte anslutit sig till klientdatalagret, eller så har dess anslutning brutits.',
      en: 'The organiser has not joined the client data repository, or has been cut off.',
    },
    cure: {
      fi: 'Järjestäjä liittyy asiakastietovarantoon, tai yhteys avataan uudelleen.',
      sv: 'Serviceanordnaren ansluter sig till klientdatalagret, eller så öppnas anslutningen på nytt.',
      en: 'The organiser joins the repository, or its connection is opened again.',
    },
  },
  organisersSystemLacksTheFunction: {
    says: {
      fi: 'Järjestäjän tietojärjestelmässä ei ole rekisterinkäyttöoikeuden toimintoa.',
      sv: 'Serviceanordnarens informationssystem saknar funktionen för åtkomsträtt till register.',
      en: 'The organiser’s information system lacks the function of the register access right.',
    },
    cure: {
      fi: 'Järjestäjän tietojärjestelmä saa toiminnon.',
      sv: 'Serviceanordnarens informationssystem får funktionen.',
      en: 'The organiser’s information system gets the function.',
    },
  },
  noServiceNamesTheUnit: {
    says: {
      fi: 'Mikään järjestäjän avaama asiakkaan palvelu ei nimeä ammattihenkilön palveluyksikköä.',
      sv: 'Ingen tjänst som serviceanordnaren öppnat för klienten anger den yrkesutbildade personens serviceenhet.',
      en: 'No service that the organiser has opened for the client names the professional’s unit.',
    },
    cure: {
      fi: 'Järjestäjä kirjaa asiakkuusasiakirjalle, että tämä yksikkö antaa palvelun.',
      sv: 'Serviceanordnaren antecknar i klientrelationshandlingen att denna enhet ger tjänsten.',
      en: 'The organiser records on the client relationship document that this unit gives the service.',
    },
  },
  registerAccessHasNotStarted: {
    says: {
      fi: 'Palvelu ei ole vielä alkanut.',
      sv: 'Tjänsten har inte börjat än.',
      en: 'The service has not begun.',
    },
    cure: {
      fi: 'Palvelu alkaa, tai järjestäjä kirjaa sille aiemman alkupäivän.',
      sv: 'Tjänsten börjar, eller så antecknar serviceanordnaren en tidigare första dag.',
      en: 'The service begins, or the organiser records an earlier first day for it.',
    },
  },
  registerAccessHasExpired: {
    says: { fi: 'Palvelu on päättynyt.', sv: 'Tjänsten har upphört.', en: 'The service has ended.' },
    cure: openService,
  },
  producersAccessRightIsEmpty: {
    says: {
      fi: 'Järjestäjän rekisterissä ammattihenkilöllä ei ole mitään käyttöoikeutta.',
      sv: 'I serviceanordnarens register har den yrkesutbildade personen ingen åtkomsträttighet alls.',
      en: 'In the organiser’s register, the professional has no access right at all.',
    },
    cure: grantAccessRight,
  },
  nothingNeededForTheService: {
    says: {
      fi: 'Käyttöoikeus ei kata mitään palvelutehtävää, jota varten palvelu on avattu.',
      sv: 'Åtkomsträttigheten omfattar ingen serviceuppgift för vilken tjänsten har öppnats.',
      en: 'The access right covers no service task for which the service was opened.',
    },
    cure: grantAccessRight,
  },
  notNeededForTheService: {
    says: {
      fi: 'Käyttöoikeus ei kata asiakirjan palvelutehtävää, tai palvelu ei edellytä sitä.',
      sv: 'Åtkomsträttigheten omfattar inte handlingens serviceuppgift, eller så kräver tjänsten den inte.',
      en: 'The access right does not cover the record’s service task, or the service does not need it.',
    },
    cure: grantAccessRight,
  },
  registerAccessIsValid: {
    says: {
      fi: 'Palvelu on voimassa ja avaa järjestäjän rekisterin.',
      sv: 'Tjänsten är i kraft och öppnar serviceanordnarens register.',
      en: 'The service is valid and opens the organiser’s register.',
    },
    cure: null,
  },
} satisfies Readonly<Record<string, RowWording>>;
