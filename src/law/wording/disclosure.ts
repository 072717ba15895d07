/** B.1 row 8: another controller's register. Refusals of single records share one cure for each reason. */

import { grantAccessRight } from './cures.ts';
import { type RowWording } from './rowWording.ts';

const nameGround = {
  fi: 'Nimetään tehtävään kuuluva tiedonsaantioikeuden peruste.',
  sv: 'En grund för rätten att få information som hör till uppgiften anges.',
  en: 'A statutory ground that belongs to the task is named.',
};

const permitOrNameGround = {
  fi: 'Asiakas antaa luovutusluvan, tai nimetään tehtävään kuuluva tiedonsaantioikeuden peruste.',
  sv: 'Klienten ger tillstånd för utlämnande, eller så anges en grund för rätten att få information som hör till uppgiften.',
  en: 'The client gives a disclosure permission, or a statutory ground that belongs to the task is named.',
};

export const disclosureWording = {
  notForTheOrganiser: {
    says: {
      fi: 'Palveluntuottajan henkilöstö ei saa käyttää luovutusta järjestäjän nimissä.',
      sv: 'Tjänsteproducentens personal får inte använda utlämnande i serviceanordnarens namn.',
      en: 'The producer’s staff may not use disclosure in the organiser’s name.',
    },
    cure: {
      fi: 'Käyttöoikeusprofiiliin lisätään luovutuksen käyttö järjestäjän nimissä.',
      sv: 'Rätten att använda utlämnande i serviceanordnarens namn läggs till i åtkomsträttigheten.',
      en: 'The access right is extended to disclosure in the organiser’s name.',
    },
  },
  noRelationshipNorJustifiedContext: {
    says: {
      fi: 'Asiakassuhdetta tai muuta perusteltua asiayhteyttä ei ole.',
      sv: 'Det finns ingen klientrelation eller annan motiverad saklig anknytning.',
      en: 'There is no client relationship or other justified context.',
    },
    cure: {
      fi: 'Asiakassuhde avataan pyytäjän yksikössä, tai muu perusteltu asiayhteys ilmoitetaan.',
      sv: 'En klientrelation inleds vid den begärande enheten, eller så anges en annan motiverad saklig anknytning.',
      en: 'A client relationship is opened at the requesting unit, or another justified context is stated.',
    },
  },
  accessRightForDisclosureIsEmpty: {
    says: {
      fi: 'Ammattihenkilöllä ei ole mitään käyttöoikeutta luovutettaviin tietoihin.',
      sv: 'Den yrkesutbildade personen har ingen åtkomsträttighet alls till uppgifter som lämnas ut.',
      en: 'The professional has no access right at all to data that are disclosed.',
    },
    cure: grantAccessRight,
  },
  accessRightDoesNotCoverDisclosed: {
    says: {
      fi: 'Käyttöoikeus ei kata luovutettavan asiakirjan palvelutehtävää.',
      sv: 'Åtkomsträttigheten omfattar inte serviceuppgiften för handlingen som ska lämnas ut.',
      en: 'The access right does not cover the service task of the record to be disclosed.',
    },
    cure: grantAccessRight,
  },
  clientHasOnlyTemporaryIdentifier: {
    says: {
      fi: 'Asiakkaalla on vain tilapäinen yksilöintitunniste, eikä häntä voi sen avulla löytää toisesta rekisteristä.',
      sv: 'Klienten har endast en temporär identifikationskod och kan inte hittas med den i ett annat register.',
      en: 'The client has only a temporary identifier, and cannot be found by it in another register.',
    },
    cure: {
      fi: 'Rekisterinpitäjä korvaa tilapäisen yksilöintitunnisteen henkilötunnuksella.',
      sv: 'Den personuppgiftsansvarige ersätter den temporära identifikationskoden med en personbeteckning.',
      en: 'The data controller replaces the temporary identifier by a personal identity code.',
    },
  },
  statutoryGroundIsValid: {
    says: {
      fi: 'Nimetty tiedonsaantioikeuden peruste kuuluu viranomaistehtävään.',
      sv: 'Den angivna grunden för rätten att få information hör till myndighetsuppgiften.',
      en: 'The statutory ground named belongs to the authority’s task.',
    },
    cure: null,
  },
  statutoryGroundIsNotTheCallers: {
    says: {
      fi: 'Nimetty tiedonsaantioikeuden peruste ei kuulu ammattihenkilön tehtävään.',
      sv: 'Den angivna grunden för rätten att få information hör inte till den yrkesutbildade personens uppgift.',
      en: 'The statutory ground named does not belong to the professional’s task.',
    },
    cure: {
      fi: 'Nimetään tehtävään kuuluva peruste, tai haetaan tiedot luovutusluvalla perustetta nimeämättä.',
      sv: 'En grund som hör till uppgiften anges, eller så hämtas uppgifterna med tillstånd för utlämnande utan att ange grund.',
      en: 'A ground that belongs to the task is named, or the data are retrieved by permission without naming one.',
    },
  },
  clientIsNotInformed: {
    says: {
      fi: 'Asiakas ei ole saanut Kanta-informointia.',
      sv: 'Klienten har inte fått Kanta-informationen.',
      en: 'The client has not been given the Kanta information.',
    },
    cure: {
      fi: 'Asiakas saa Kanta-informoinnin ja antaa luovutusluvan.',
      sv: 'Klienten får Kanta-informationen och ger tillstånd för utlämnande.',
      en: 'The client is given the Kanta information, and gives a disclosure permission.',
    },
  },
  permissionIsMissing: {
    says: {
      fi: 'Voimassa olevaa luovutuslupaa ei ole.',
      sv: 'Det finns inget gällande tillstånd för utlämnande.',
      en: 'There is no disclosure permission that counts.',
    },
    cure: permitOrNameGround,
  },
  guardiansPermissionDoesNotReach: {
    says: {
      fi: 'Luvan on antanut huoltaja, eikä se ulotu asiakirjaan, jota huoltaja ei saa nähdä.',
      sv: 'Tillståndet är givet av en vårdnadshavare och omfattar inte en handling som vårdnadshavaren inte får se.',
      en: 'The permission is a guardian’s, and does not reach a document that guardians may not see.',
    },
    cure: permitOrNameGround,
  },
  coClientHasNotPermitted: {
    says: {
      fi: 'Yhteisen asian asiakirjan luovutukseen ei ole kaikkien asiakkaiden lupaa.',
      sv: 'Alla klienter har inte gett tillstånd för utlämnande av handlingen i det gemensamma ärendet.',
      en: 'Not every client of the shared case has permitted the disclosure of the record.',
    },
    cure: permitOrNameGround,
  },
  coClientHasProhibited: {
    says: {
      fi: 'Joku yhteisen asian asiakkaista on kieltänyt asiakirjan luovutuksen.',
      sv: 'Någon av klienterna i det gemensamma ärendet har förbjudit utlämnandet av handlingen.',
      en: 'One of the clients of the shared case has prohibited the disclosure of the record.',
    },
    cure: nameGround,
  },
  recordIsOldOrPhaseOne: {
    says: {
      fi: 'Asiakirja on vanha tai 1. vaiheen asiakirja, jota ei luovuteta luvan perusteella.',
      sv: 'Handlingen är gammal eller från fas 1 och lämnas inte ut med stöd av tillstånd.',
      en: 'The record is an old one or of phase 1, which are not disclosed by permission.',
    },
    cure: nameGround,
  },
  clientHasProhibited: {
    says: {
      fi: 'Asiakas on kieltänyt asiakirjan luovutuksen.',
      sv: 'Klienten har förbjudit utlämnandet av handlingen.',
      en: 'The client has prohibited the disclosure of the record.',
    },
    cure: nameGround,
  },
  clientHasPermitted: {
    says: {
      fi: 'Asiakas on saanut Kanta-informoinnin ja antanut luovutusluvan.',
      sv: 'Klienten har fått Kanta-informationen och gett tillstånd för utlämnande.',
      en: 'The client has been informed and has permitted disclosure.',
    },
    cure: null,
  },
} satisfies Readonly<Record<string, RowWording>>;
