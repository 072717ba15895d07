/** The two tables as such: no row is dead, each carries its rules, and they stand in the page's order. */
import { describe, expect, it } from 'vitest';
import { relationshipData } from '../../src/law/citizenView/relationshipData.ts';
import { citizenView } from '../../src/law/citizenView/table.ts';
import { tracking } from '../../src/law/citizenView/tracking.ts';
import { denialReasons, legalBases, obligations } from '../../src/law/codes.ts';
import { type ClientFacts, type OrganisationFacts, type RecordFacts } from '../../src/law/facts.ts';
import { clientDataSummary } from '../../src/law/professionalRead/clientDataSummary.ts';
import { professionalRead } from '../../src/law/professionalRead/table.ts';
import { type Row, type RowOutline } from '../../src/law/table.ts';
import { custody, guardian, mandate, mandated, viewing } from './viewing.ts';
import {
  ainoOfAll,
  alue,
  askedOf,
  type CallerOverrides,
  day,
  declared,
  hoiva,
  homeCare,
  lahti,
  leo,
  organisations,
  permission,
  pia,
  plan,
  prohibited,
  restricted,
  sara,
  task,
  temporaryClient,
} from './world.ts';

const yesterday = day('2026-10-14');
const tomorrow = day('2026-10-16');
const without = (organisation: OrganisationFacts, facts: Partial<OrganisationFacts>): CallerOverrides => ({
  organisations: organisations({ ...organisation, ...facts }),
});

const child = {
  dateOfBirth: day('2011-05-20'),
  underSecurityProhibition: false,
  temporaryIdentifierOnly: false,
};

const people = [sara, pia, leo];
const callers: readonly CallerOverrides[] = [
  {},
  { card: null },
  { employmentEndedOn: yesterday },
  { units: [] },
  { accessRights: [] },
  { specialReason: 'DATA_CORRECTION' },
  { statutoryGround: 'CLARIFY_NEED' },
  { statutoryGround: 'CURIOSITY' },
  ...[alue, hoiva, lahti].flatMap((each) => [
    without(each, { joining: null }),
    without(each, { functions: [] }),
    without(each, { functions: ['OWN_REGISTER', 'REGISTER_ACCESS_RIGHT', 'DISCLOSURE'] }),
  ]),
];
const clients: readonly ClientFacts[] = [
  ainoOfAll(),
  ainoOfAll({ cases: ainoOfAll().cases.map((one) => ({ ...one, unit: 'elsewhere' })) }),
  ainoOfAll({ cases: [], serviceRelationships: [] }),
  ainoOfAll({ serviceRelationships: [homeCare({ serviceTasks: [task.childProtection] })] }),
  ainoOfAll({ serviceRelationships: [homeCare({ endedOn: yesterday })] }),
  ainoOfAll({ serviceRelationships: [homeCare({ startedOn: tomorrow })] }),
  ainoOfAll({ declarations: declared({ informedOn: null }) }),
  ainoOfAll({ declarations: declared({ permission: null }) }),
  ainoOfAll({ declarations: declared({ permission: permission({ by: 'GUARDIAN' }) }) }),
  ainoOfAll({ declarations: declared({ prohibitions: [prohibited.document('plan')] }) }),
  ainoOfAll({
    coClientDeclarations: new Map([['eeli', declared({ prohibitions: [prohibited.document('plan')] })]]),
  }),
  temporaryClient(),
];
const viewers: Parameters<typeof viewing>[0][] = [
  {},
  { stronglyIdentified: false },
  { representation: custody() },
  { representation: custody({ guardians: [guardian('olli')] }) },
  { representation: custody({ guardians: [guardian('mari', { barred: true })] }) },
  { representation: custody({ guardians: [guardian('mari', { underSecurityProhibition: true })] }) },
  {
    representation: custody({
      guardians: [guardian('mari'), guardian('olli', { underSecurityProhibition: true })],
    }),
  },
  { representation: custody({ client: { ...child, underSecurityProhibition: true } }) },
  { representation: mandated() },
  { representation: mandated({ mandates: [mandate({ endedOn: yesterday })] }) },
  { representation: mandated({ mandates: [mandate({ subject: 'HEALTH_CARE' })] }) },
  { representation: mandated({ mandates: [] }) },
];
const records: readonly RecordFacts[] = [
  plan(),
  plan({ controller: 'lahti' }),
  plan({ state: 'VOIDED' }),
  plan({ state: 'SUPERSEDED' }),
  plan({ group: 'LEGACY' }),
  plan({ serviceTask: task.childProtection }),
  plan({ restriction: restricted({ restrictedFromGuardians: true }) }),
  plan({ sharedCase: true, coClients: ['eeli'] }),
  plan({ restriction: restricted({ specialContent: true }) }),
  plan({ caseRestriction: restricted({ delayedUntil: tomorrow }) }),
  plan({ restriction: restricted({ specialContent: true, restrictedFromGuardians: true }) }),
  plan({ restriction: restricted({ delayedUntil: tomorrow, restrictedFromGuardians: true }) }),
  plan({ restriction: restricted({ delayedUntil: yesterday }) }),
];

const marksOf = (rows: readonly { readonly mark: string }[]) => rows.map(({ mark }) => mark);
/** Names of the rows that none of the questions comes to. */
const deadRows = <A, B extends A, C extends B>(rows: readonly Row<A, B, C>[], questions: readonly C[]) => {
  const deciding = new Set(questions.map((question) => rows.find(({ test }) => test.holds(question))));
  return rows.filter((row) => !deciding.has(row)).map(({ name }) => name);
};

describe('no row is dead', () => {
  it('in B.1', () => {
    const questions = people.flatMap((person) =>
      callers.flatMap((overrides) =>
        clients.flatMap((client) => records.map((record) => askedOf(person(overrides), client, record))),
      ),
    );
    expect(deadRows(professionalRead, questions)).toEqual([]);
    expect(questions.every((one) => professionalRead.some(({ test }) => test.holds(one)))).toBe(true);
  });

  it('in B.2', () => {
    const questions = viewers.flatMap((facts) => records.map((record) => ({ ...viewing(facts), record })));
    expect(deadRows(citizenView, questions)).toEqual([]);
    expect(questions.every((one) => citizenView.some(({ test }) => test.holds(one)))).toBe(true);
  });
});

describe('the order of the page', () => {
  it('B.1', () => {
    const own = ['6a', '6a', '6b', '6b', '6c', '6d'];
    const registerAccess = ['7a', '7a', "7a'", '7b', '7b', '7c', '7c', '7c', '7d'];
    const disclosure = [
      "8a'",
      '8a',
      '8b',
      '8b',
      "8b'",
      '8c',
      '8d',
      '8e',
      '8f',
      "8f'",
      "8f''",
      "8f''",
      "8g'",
      '8g',
      '8h',
    ];
    expect(marksOf(professionalRead)).toEqual([
      ...['1', '1a', '1b', '2', '3', '3', '3', '4', '4'],
      ...own,
      ...registerAccess,
      ...disclosure,
    ]);
  });

  it('B.2', () => {
    const representation = ['2', '2', '2', '2', '2', '2', '2', '2'];
    const hiding = ['3', '4', '4', '5', '6', '6', '7', '7', '8'];
    expect(marksOf(citizenView)).toEqual([
      '1',
      ...representation,
      ...hiding,
      ...['9', '9', '9', '10', '10', '10'],
    ]);
  });
});

describe.each<[string, readonly RowOutline[]]>([
  ['B.1', professionalRead],
  ['B.2', citizenView],
  ['relationship data', relationshipData],
  ['tracking', tracking],
  ['the summary', clientDataSummary],
])('each row of %s', (_, rows) => {
  it.each(rows.map((row) => [row.name, row] as const))(
    '%s: carries rules, and so does its decision',
    (_mark, row) => {
      for (const rule of [...row.rules, ...row.decision.rules]) expect(rule).toMatch(/^R-\d{3}$/);
      expect(row.rules).not.toEqual([]);
      expect(row.decision.rules.some((rule) => row.rules.includes(rule))).toBe(true);
    },
  );

  it.each(rows.map((row) => [row.name, row] as const))(
    '%s: speaks in the codes of the rules',
    (_mark, { decision }) => {
      if (decision.effect === 'ALLOW') expect(legalBases).toContain(decision.legalBasis);
      else expect(denialReasons).toContain(decision.reason);
      expect(obligations).toEqual(expect.arrayContaining([...decision.obligations]));
    },
  );

  it('allows nothing without an entry in a log', () => {
    const allowing = rows.filter(({ decision }) => decision.effect === 'ALLOW');
    for (const { decision } of allowing) {
      expect(decision.obligations.some((one) => one === 'LOG_USE' || one === 'LOG_DISCLOSURE')).toBe(true);
    }
  });
});
