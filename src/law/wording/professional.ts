/** B.1 rows 1–7: the caller, the own register, the register access right. */
import { type RowWording } from '../wording.ts';
import { grantAccessRight } from './cures.ts';

const getFunction = {
  fi: 'Tietojärjestelmä saa toiminnon, tai käytetään järjestelmää, jossa se on.',
  sv: 'Informationssystemet får funktionen, eller så används ett system som har den.',
  en: 'The information system gets the function, or one that has it is used.',
};

const readForSpecialReason = {
  fi: 'Oman rekisterin aiempia versioita luetaan vain ilmoitetusta erityisestä syystä, kuten tarkastusta varten.',
  sv: 'Tidigare versioner i det egna registret läses endast av en angiven särskild orsak, såsom en granskning.',
  en: 'Earlier versions in the own register are read only for a stated special reason, such as an audit.',
};

const openService = {
  fi: 'Järjestäjä jatkaa palvelua tai avaa uuden.',
  sv: 'Serviceanordnaren förlänger tjänsten eller öppnar en ny.',
  en: 'The organiser extends the service, or opens a new one.',
};

export const professionalWording = {
  cardIsNotValid: {
    says: {
      fi: 'Voimassa olevaa varmennekorttia ei ole.',
      sv: 'Det finns inget giltigt certifikatkort.',
      en: 'There is no valid certificate card.',
    },
    cure: {
      fi: 'Ammattihenkilö kirjautuu voimassa olevalla varmennekortilla.',
      sv: 'Den yrkesutbildade personen loggar in med ett giltigt certifikatkort.',
      en: 'The professional logs in with a valid certificate card.',
    },
  },
  employmentHasEnded: {
    says: {
      fi: 'Työsuhde on päättynyt.',
      sv: 'Anställningen har upphört.',
      en: 'The employment has ended.',
    },
    cure: {
      fi: 'Työnantaja kirjaa uuden työsuhteen.',
      sv: 'Arbetsgivaren registrerar en ny anställning.',
      en: 'The employer records a new employment.',
    },
  },
  worksElsewhere: {
    says: {
      fi: 'Ammattihenkilö ei työskentele nimetyssä palveluyksikössä.',
      sv: 'Den yrkesutbildade personen arbetar inte i den angivna serviceenheten.',
      en: 'The professional does not work in the service unit named.',
    },
    cure: {
      fi: 'Nimetään palveluyksikkö, jossa ammattihenkilö työskentelee.',
      sv: 'En serviceenhet där den yrkesutbildade personen arbetar anges.',
      en: 'A service unit is named in which the professional works.',
    },
  },
  employerIsNotJoined: {
    says: {
      fi: 'Työnantaja ei ole liittynyt asiakastietovarantoon, tai sen yhteys on katkaistu.',
      sv: 'Arbetsgivaren har inte anslutit sig till klientdatalagret, eller så har dess anslutning brutits.',
      en: 'The employer has not joined the client data repository, or has been cut off.',
    },
    cure: {
      fi: 'Työnantaja liittyy asiakastietovarantoon, tai yhteys avataan uudelleen.',
      sv: 'Arbetsgivaren ansluter sig till klientdatalagret, eller så öppnas anslutningen på nytt.',
      en: 'The employer joins the repository, or its connection is opened again.',
    },
  },
  systemLacksTheFunction: {
    says: {
      fi: 'Tietojärjestelmässä ei ole toimintoa, jota tämä käyttö edellyttää.',
      sv: 'Informationssystemet saknar den funktion som denna användning kräver.',
      en: 'The information system lacks the function that this use needs.',
    },
    cure: getFunction,
  },
  systemCannotHandleTemporaryIdentifiers: {
    says: {
      fi: 'Asiakkaalla on vain tilapäinen yksilöintitunniste, jota tietojärjestelmä ei osaa käsitellä.',
      sv: 'Klienten har endast en tillfällig identifikator, som informationssystemet inte kan hantera.',
      en: 'The client has only a temporary identifier, which the information system cannot handle.',
    },
    cure: getFunction,
  },
  systemCannotHandleSharedCases: {
    says: {
      fi: 'Asiakirja kuuluu yhteiseen asiaan, jota tietojärjestelmä ei osaa käsitellä.',
      sv: 'Handlingen hör till ett gemensamt ärende, som informationssystemet inte kan hantera.',
      en: 'The record belongs to a shared case, which the information system cannot handle.',
    },
    cure: getFunction,
  },
  systemCannotSummarise: {
    says: {
      fi: 'Tietojärjestelmässä ei ole asiakastiedon koosteen toimintoa.',
      sv: 'Informationssystemet saknar funktionen för sammandrag av klientuppgifter.',
      en: 'The information system lacks the function of the client data summary.',
    },
    cure: getFunction,
  },
  recordIsVoided: {
    says: {
      fi: 'Asiakirja on mitätöity.',
      sv: 'Handlingen har ogiltigförklarats.',
      en: 'The document has been voided.',
    },
    cure: readForSpecialReason,
  },
  recordIsSuperseded: {
    says: {
      fi: 'Asiakirjasta on uudempi versio.',
      sv: 'Det finns en nyare version av handlingen.',
      en: 'The document has a newer version.',
    },
    cure: readForSpecialReason,
  },
  ownAccessRightIsEmpty: {
    says: {
      fi: 'Omassa rekisterissä ammattihenkilöllä ei ole mitään käyttöoikeutta.',
      sv: 'I det egna registret har den yrkesutbildade personen ingen åtkomsträttighet alls.',
      en: 'In the own register, the professional has no access right at all.',
    },
    cure: grantAccessRight,
  },
  ownAccessRightDoesNotCover: {
    says: {
      fi: 'Omassa rekisterissä käyttöoikeus ei kata palvelutehtävää.',
      sv: 'I det egna registret omfattar åtkomsträttigheten inte serviceuppgiften.',
      en: 'In the own register, the access right does not cover the service task.',
    },
    cure: grantAccessRight,
  },
  earlierVersionIsReadForReason: {
    says: {
      fi: 'Oman rekisterin aiempaa tai mitätöityä versiota luetaan ilmoitetusta erityisestä syystä.',
      sv: 'En tidigare eller ogiltigförklarad version i det egna registret läses av en angiven särskild orsak.',
      en: 'An earlier or voided version of the own register is read for the special reason stated.',
    },
    cure: null,
  },
  contextExists: {
    says: {
      fi: 'Asiakkaalla on avoin asia ammattihenkilön palveluyksikössä.',
      sv: 'Klienten har ett öppet ärende i den yrkesutbildade personens serviceenhet.',
      en: 'The client has an open case in the professional’s unit.',
    },
    cure: null,
  },
  specialReasonIsStated: {
    says: {
      fi: 'Asiayhteyttä ei ole, mutta katselun erityinen syy on ilmoitettu.',
      sv: 'Saklig anknytning saknas, men en särskild orsak till läsningen har angetts.',
      en: 'There is no context, but a special reason for viewing has been stated.',
    },
    cure: null,
  },
  ownUseWithoutContext: {
    says: {
      fi: 'Omassa rekisterissä ei ole asiayhteyttä asiakkaaseen eikä hyväksyttävää erityistä syytä.',
      sv: 'I det egna registret finns varken saklig anknytning till klienten eller en godtagbar särskild orsak.',
      en: 'In the own register, there is neither a context with the client nor an acceptable special reason.',
    },
    cure: {
      fi: 'Yksikköön avataan asiakkaan asia, tai katselun erityinen syy ilmoitetaan etukäteen.',
      sv: 'Ett ärende för klienten öppnas i enheten, eller så anges en särskild orsak på förhand.',
      en: 'A case of the client is opened in the unit, or a special reason is stated beforehand.',
    },
  },
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
