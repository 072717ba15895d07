/** B.1 row 6: the own register. */
import { grantAccessRight } from './cures.ts';
import { type RowWording } from './rowWording.ts';

export const ownRegisterWording = {
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
} satisfies Readonly<Record<string, RowWording>>;
