/** Where the rules were read: papers of the authorities (S), public pages (P), and national structures by number. */

export interface Publication {
  readonly title: string;
  /** When, or in what state, it was read. */
  readonly dated: string;
  readonly addresses?: readonly string[];
}

export const publications = {
  S0: { title: 'Kela: slides on bringing social-welfare data into MyKanta', dated: '2024' },
  S1: {
    title: 'Kela and THL: slides on disclosure and the information common to all Kanta services',
    dated: '3.5.2022, under act 784/2021',
  },
  S2: {
    title: 'Slides on MyKanta and the client data archive of social welfare',
    dated: 'about 2022, under act 784/2021',
  },
  S3: { title: 'Kela: webinar on joining and the register access right', dated: '4.10.2024' },
  S4: { title: 'Keusote: recording guide for private producers', dated: '2025–2026' },
  P1: {
    title: 'Kanta: register access right of social-welfare services',
    dated: 'several states, some from 2020',
    addresses: [
      'kanta.fi/en/professionals/register-access-right-of-social-welfare-services',
      'kanta.fi/ammattilaiset/sosiaalihuollon-rekisterinkayttooikeus',
      'kanta.fi/sv/professionella/atkomstratt-till-register-inom-socialvarden',
    ],
  },
  P2: {
    title: 'Kanta: sharing of social-welfare client data',
    dated: '2023–2025',
    addresses: [
      'kanta.fi/en/professionals/sharing-of-social-welfare-client-data',
      'kanta.fi/ammattilaiset/sosiaalihuollon-asiakastietojen-luovuttaminen',
    ],
  },
  P3: {
    title: 'Kanta: denial of consent to client data sharing in social services',
    dated: '2023–2024',
    addresses: [
      'kanta.fi/en/denial-of-consent-to-client-data-sharing-in-social-services',
      'kanta.fi/sosiaalipalvelujen-asiakastietojen-luovutuskielto',
      'kanta.fi/sv/forbud-mot-utlamnande-av-socialvardsuppgifter',
    ],
  },
  P4: {
    title: 'Kanta: consents and denials of consent for social-welfare services',
    dated: '2023–2025',
    addresses: [
      'kanta.fi/en/consent-to-sharing-client-data-in-social-services',
      'kanta.fi/en/consents-and-denials-of-consent-for-social-welfare-services',
    ],
  },
  P5: {
    title: 'Kanta: questions about consents and refusals',
    dated: 'undated',
    addresses: ['kanta.fi/en/faq-consents-and-refusals'],
  },
  P6: {
    title: 'Kanta: data sharing between social-welfare and healthcare services',
    dated: 'undated',
    addresses: ['kanta.fi/en/professionals/data-sharing-between-social-welfare-and-healthcare-services'],
  },
  P7: {
    title: 'Kanta: acting on behalf of a minor; when your client is a minor',
    dated: 'several states',
    addresses: [
      'kanta.fi/en/acting-on-behalf-of-a-minor',
      'kanta.fi/en/as-a-guardian-of-a-minor',
      'kanta.fi/alaikaisen-puolesta-asiointi',
      'kanta.fi/en/professionals/when-your-client-is-a-minor',
    ],
  },
  P8: {
    title: 'Kanta: acting on behalf of someone; news of Kela and DVV on mandates of adults',
    dated: 'several states; the news of 2021',
    addresses: ['kanta.fi/en/acting-behalf-of-someone'],
  },
  P9: {
    title: 'Suomi.fi: when acting for a child is not possible; on trustees; DVV: an article on MyKanta',
    dated: 'several states, the oldest of 8.12.2022',
    addresses: ['suomi.fi', 'dvv.fi'],
  },
  P10: {
    title: 'Kanta: social-welfare data in MyKanta, for professionals',
    dated: '2023–2024',
    addresses: ['kanta.fi/ammattilaiset/sosiaalihuollon-tiedot-omakannassa'],
  },
  P11: {
    title: 'Vasso answer bank: what is recorded of a child welfare notification (answered by THL)',
    dated: '12/2021',
    addresses: ['vasso.fi'],
  },
  P12: {
    title: 'Vasso answer bank: who may look at client data (Kansa-koulu III)',
    dated: '1/2022',
    addresses: ['vasso.fi'],
  },
  P13: {
    title: 'Vasso answer bank: recording without a client relationship (THL and Kansa-koulu)',
    dated: '1/2023',
    addresses: ['vasso.fi'],
  },
  P14: {
    title: 'Vasso answer bank: who manages what producers can do (Kansa-koulu III)',
    dated: '12/2021',
    addresses: ['vasso.fi'],
  },
  P15: {
    title: 'Kanta: privacy policy of the system for declarations of intent',
    dated: '1.1.2024',
    addresses: ['kanta.fi'],
  },
  P16: {
    title: 'Kanta: privacy policy of the MyKanta log data',
    dated: '4.1.2024 and 30.8.2024',
    addresses: ['kanta.fi'],
  },
  P17: {
    title: 'Counties of Pirkanmaa and South Ostrobothnia: processing of client data, and log data',
    dated: 'undated',
    addresses: ['pirha.fi', 'hyvaep.fi'],
  },
  P18: {
    title: 'THL: child-protection handbook, on disclosing data and on receiving data about a child',
    dated: 'after 1.1.2024',
  },
  P19: {
    title: 'Kanta: phase 2 functions in social-welfare services',
    dated: 'about 2020–2023',
    addresses: ['kanta.fi/en/professionals/phase-2-functionalities-in-social-welfare-services'],
  },
  P20: {
    title: 'Kanta: functions of the client data repository',
    dated: '2024–2025',
    addresses: [
      'kanta.fi/en/professionals/functionalities-of-the-client-data-repository-for-social-welfare-services',
    ],
  },
  P21: {
    title: 'Kanta: discontinuing an information system',
    dated: 'undated',
    addresses: ['kanta.fi/en/professionals/system-discontinuation'],
  },
  P22: {
    title: 'Kanta: disclosure between data controllers of social welfare, for system developers',
    dated: 'about 2022',
    addresses: [
      'kanta.fi/en/system-developers/asiakastietojen-luovuttaminen-sosiaalihuollon-rekisterinpitajien-valilla',
    ],
  },
  P23: {
    title: 'Finlex: decree 825/2022, its opening; the Government’s release 209/2022',
    dated: '2022',
    addresses: ['finlex.fi', 'valtioneuvosto.fi'],
  },
  P24: {
    title: 'County of Central Finland: release on MyKanta',
    dated: '15.1.2026',
    addresses: ['sttinfo.fi'],
  },
  P25: {
    title: 'Data Protection Ombudsman: release on act 254/2015 and its two registers',
    dated: '2015; the act has been repealed',
    addresses: ['tietosuoja.fi'],
  },
  P26: {
    title: 'Kanta: questions about the changes of the Client Data Act; Fastroi, on old deadlines',
    dated: '2021–2023',
    addresses: ['kanta.fi/en/professionals/changes-in-client-data-act-faq', 'fastroi.com'],
  },
  P27: {
    title: 'Translated news on the Maisa portal of Helsinki; a weak source',
    dated: '25.5.2022',
    addresses: ['pledgetimes.com'],
  },
  'kanta.fi': {
    title: 'Kanta: list of the organisations that store client data, the first from 2.5.2018',
    dated: 'undated',
    addresses: ['kanta.fi'],
  },
  'classification 1299': {
    title: 'Classification 1.2.246.537.6.1299: purposes for which an authority obtains data',
    dated: '2021',
  },
  'structure 1505.8': {
    title: 'National document structure 1.2.246.537.6.1505.8: disclosure permission',
    dated: 'published 2023',
  },
  'structure 1505.9': {
    title: 'National document structure 1.2.246.537.6.1505.9: disclosure prohibition',
    dated: 'published 2023',
  },
} as const satisfies Readonly<Record<string, Publication>>;

export type PublicationCode = keyof typeof publications;
