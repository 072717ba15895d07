/** B.1 rows 1–4: who asks, with what system, and the state of the record; and the summary. */
import { type RowWording } from './rowWording.ts';

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

export const callerWording = {
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
      sv: 'Klienten har endast en temporär identifikationskod, som informationssystemet inte kan hantera.',
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
} satisfies Readonly<Record<string, RowWording>>;
