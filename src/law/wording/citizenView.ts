/** B.2 rows 1 and 3–10: what is shown in MyKanta. Everything hidden has the same cure. */

import { askProvider } from './cures.ts';
import { type RowWording } from './rowWording.ts';

export const citizenViewWording = {
  viewerIsNotStronglyIdentified: {
    says: {
      fi: 'Katsoja ei ole tunnistautunut vahvasti.',
      sv: 'Den som tittar har inte identifierat sig starkt.',
      en: 'The viewer is not strongly identified.',
    },
    cure: {
      fi: 'Katsoja kirjautuu vahvalla Suomi.fi-tunnistuksella.',
      sv: 'Den som tittar loggar in med stark Suomi.fi-identifikation.',
      en: 'The viewer logs in with strong Suomi.fi identification.',
    },
  },
  typeIsNeverShown: {
    says: {
      fi: 'Tällaista asiakirjaa ei näytetä koskaan.',
      sv: 'En sådan handling visas aldrig.',
      en: 'Such a document is never shown.',
    },
    cure: askProvider,
  },
  versionIsVoided: {
    says: {
      fi: 'Asiakirja on mitätöity.',
      sv: 'Handlingen har ogiltigförklarats.',
      en: 'The document has been voided.',
    },
    cure: askProvider,
  },
  versionIsSuperseded: {
    says: {
      fi: 'Asiakirjasta on uudempi versio.',
      sv: 'Det finns en nyare version av handlingen.',
      en: 'The document has a newer version.',
    },
    cure: askProvider,
  },
  typeIsNotYetShown: {
    says: {
      fi: 'Tällaista asiakirjaa ei vielä näytetä.',
      sv: 'En sådan handling visas inte än.',
      en: 'Such a document is not yet shown.',
    },
    cure: askProvider,
  },
  restrictedContentIsSpecial: {
    says: {
      fi: 'Erityissisältö piilottaa asiakirjan, ja se on rajattu myös huoltajalta.',
      sv: 'Specialinnehåll döljer handlingen, som också är begränsad för vårdnadshavaren.',
      en: 'Special content hides the document, which is restricted from the guardian as well.',
    },
    cure: askProvider,
  },
  contentIsSpecial: {
    says: {
      fi: 'Erityissisältö piilottaa asiakirjan.',
      sv: 'Specialinnehåll döljer handlingen.',
      en: 'Special content hides the document.',
    },
    cure: askProvider,
  },
  restrictedDisplayIsDelayed: {
    says: {
      fi: 'Asiakirjan näyttämistä on viivästetty, ja se on rajattu myös huoltajalta.',
      sv: 'Visningen av handlingen är fördröjd, och den är också begränsad för vårdnadshavaren.',
      en: 'The display of the document is delayed, and it is restricted from the guardian as well.',
    },
    cure: askProvider,
  },
  displayIsDelayed: {
    says: {
      fi: 'Asiakirjan näyttämistä on viivästetty.',
      sv: 'Visningen av handlingen är fördröjd.',
      en: 'The display of the document is delayed.',
    },
    cure: askProvider,
  },
  recordIsRestrictedFromGuardians: {
    says: {
      fi: 'Asiakirjaa ei näytetä huoltajalle.',
      sv: 'Handlingen visas inte för vårdnadshavaren.',
      en: 'The document is not shown to guardians.',
    },
    cure: askProvider,
  },
  delayHasEnded: {
    says: {
      fi: 'Viivästys on päättynyt, ja asiakirja näytetään asiakkaalle.',
      sv: 'Fördröjningen har upphört och handlingen visas för klienten.',
      en: 'The delay has ended, and the document is shown to the client.',
    },
    cure: null,
  },
  delayHasEndedForGuardian: {
    says: {
      fi: 'Viivästys on päättynyt, ja asiakirja näytetään huoltajalle.',
      sv: 'Fördröjningen har upphört och handlingen visas för vårdnadshavaren.',
      en: 'The delay has ended, and the document is shown to the guardian.',
    },
    cure: null,
  },
  delayHasEndedForMandateHolder: {
    says: {
      fi: 'Viivästys on päättynyt, ja asiakirja näytetään valtuutetulle.',
      sv: 'Fördröjningen har upphört och handlingen visas för den befullmäktigade.',
      en: 'The delay has ended, and the document is shown to the mandate holder.',
    },
    cure: null,
  },
  recordIsShown: {
    says: {
      fi: 'Tiedot näytetään asiakkaalle itselleen.',
      sv: 'Uppgifterna visas för klienten själv.',
      en: 'The data are shown to the client.',
    },
    cure: null,
  },
  recordIsShownToGuardian: {
    says: {
      fi: 'Lapsen tiedot näytetään huoltajalle.',
      sv: 'Barnets uppgifter visas för vårdnadshavaren.',
      en: 'The child’s data are shown to the guardian.',
    },
    cure: null,
  },
  recordIsShownToMandateHolder: {
    says: {
      fi: 'Asiakkaan tiedot näytetään valtuutetulle.',
      sv: 'Klientens uppgifter visas för den befullmäktigade.',
      en: 'The client’s data are shown to the mandate holder.',
    },
    cure: null,
  },
} satisfies Readonly<Record<string, RowWording>>;
