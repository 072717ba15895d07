/** What an argument may be given in the base world, right and wrong. */
import { testIdentityCode } from '../../src/sandbox/generator/identityCode.ts';
import { ids } from '../../src/sandbox/personas/ids.ts';
import { type Persona } from '../../src/sandbox/personas/index.ts';
import { type ArgumentValues } from './randomArguments.ts';

const [alue, lahti, hoiva] = [1, 2, 101].map(ids.organisation);
const persons = [1, 1, 2, 2, 7, 500].map(ids.person);
const documents = [
  ...[ids.documentVersion(1002, 1), ids.documentVersion(21, 1), ids.documentVersion(577, 1)],
  ...['2.999.8.404.1', 'no id'],
];
const contexts: readonly object[] = [
  { actingFor: alue, serviceUnit: ids.unit(1) },
  { actingFor: alue, serviceUnit: ids.unit(2), specialReason: 'DATA_CORRECTION' },
  { actingFor: alue, serviceUnit: ids.unit(21) },
  { actingFor: lahti, serviceUnit: ids.unit(11), controllers: [lahti, alue, hoiva] },
  { actingFor: lahti, serviceUnit: ids.unit(11), controllers: [alue], statutoryGround: 'CLARIFY_NEED' },
  { actingFor: 'no id', serviceUnit: ids.unit(1), controllers: null, justifiedContext: null },
];
const filters: readonly (object | null)[] = [
  ...[{}, null, { caseId: ids.case(1) }, { text: 'päätös' }, { controllers: [alue] }],
  ...[
    { serviceTasks: ['20', 'OLDER_PEOPLE'], types: ['9001'] },
    { processStages: null, text: null },
  ],
  ...[
    { draftedFrom: '2026-01-01', draftedTo: '2026-10-15' },
    { draftedFrom: '2026-10-15', draftedTo: '2020-01-01' },
  ],
];

const values: Readonly<Record<string, readonly unknown[]>> = {
  'Query.codeSystem.id': ['1.2.246.537.6.1221', 'none'],
  'Client.document.id': documents,
  'MyKanta.document.id': documents,
  id: persons,
  clientId: persons,
  context: contexts,
  identityCode: [testIdentityCode('1948-02-11', 901), testIdentityCode('1950-05-05', 950), 'no code'],
  onBehalfOf: [null, ids.person(1), ids.person(2), ids.person(500)],
  first: [1, 2, 3, 5, 10, 100, 0, 101],
  after: [null, 'no cursor'],
  filter: filters,
  controllers: [[alue], [lahti, hoiva], [], null],
  language: ['FI', 'SV', 'EN'],
  from: [null, '2026-01-01'],
  to: [null, '2026-12-31'],
  specialReason: [null, 'COURT'],
};

/** Mostly what the persona works with. */
export const ofBaseWorld =
  ({ context }: Persona): ArgumentValues =>
  (place, name) => {
    if (name === 'context' && context !== null) return [...contexts, ...contexts.map(() => context)];
    const found = values[place] ?? values[name];
    if (!found) throw new Error(`Say in baseWorld.ts what ${place} may be given`);
    return found;
  };
