/**
 * The acts that the rules name, with the time they are in force, and those of their sections whose number a source
 * gives. A section that no source numbers is not here.
 */

export interface Act {
  readonly number: string;
  readonly title: string;
  readonly inForce: { readonly from?: string; readonly to?: string };
}

export const acts: readonly Act[] = Object.freeze([
  {
    number: '703/2023',
    title: 'Act on the processing of client data in social welfare and health care (Client Data Act)',
    inForce: { from: '2024-01-01' },
  },
  {
    number: '825/2022',
    title: 'Decree of the Ministry of Social Affairs and Health on access rights to client data',
    inForce: { from: '2023-06-30' },
  },
  { number: '612/2021', title: 'Act on organising health care and social welfare', inForce: {} },
  {
    number: '812/2000',
    title: 'Act on the status and rights of social-welfare clients (client act), amended by 704/2023',
    inForce: {},
  },
  {
    number: '784/2021',
    title: 'The earlier Client Data Act, repealed by 703/2023',
    inForce: { from: '2021-11-01', to: '2023-12-31' },
  },
  {
    number: '254/2015',
    title: 'Act on client documents of social welfare, repealed by 703/2023',
    inForce: { to: '2023-12-31' },
  },
  { number: '2016/679', title: 'General Data Protection Regulation of the European Union', inForce: {} },
]);

/** What the section is about, in own words. */
export const sections = {
  '703/2023 s. 11': 'The client’s right to know who has processed the data.',
  '703/2023 s. 13': 'Who is data controller of client data.',
  '703/2023 s. 14':
    'What a producer answers for when it acts for an organiser: recording, access rights, supervision, delivery.',
  '703/2023 s. 15': 'Who is data controller when providers change.',
  '703/2023 s. 16': 'The data controller’s duties once a provider has ceased.',
  '703/2023 s. 17': 'The duty to record client data.',
  '703/2023 s. 21': 'Documents are drafted without delay.',
  '703/2023 s. 22': 'Documents are correct and precise.',
  '703/2023 s. 64': 'The social-welfare authority’s right to obtain data.',
  '703/2023 s. 67': 'The duty to join the national services.',
  '825/2022 s. 16':
    'The most that staff of a private provider may have when it serves on its own contract with the client.',
  '612/2021 s. 58':
    'A county may give a private producer of its services the data necessary for them, despite secrecy.',
  '812/2000 s. 11': 'The client may ask the provider for data, also for what MyKanta does not show.',
  '812/2000 s. 20': 'The authority’s right to obtain data, as older texts cite it.',
  '2016/679 art. 28': 'What a controller and a processor agree on.',
} as const satisfies Readonly<Record<string, string>>;

export type SectionCode = keyof typeof sections;
