/**
 * A row lists each switch that its test reads, and no other: in any world, turning one switch alone changes only
 * rows that list it; and each that is listed changes its row in some world.
 * PORTTI_SEED sets which worlds are tried; a failure prints its seed.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ViewedRecordQuestion } from '../../src/law/citizenView/question.ts';
import { relationshipData } from '../../src/law/citizenView/relationshipData.ts';
import { citizenView } from '../../src/law/citizenView/table.ts';
import { tracking } from '../../src/law/citizenView/tracking.ts';
import { specialReasons } from '../../src/law/codes.ts';
import { shifted } from '../../src/law/days.ts';
import { type Policy } from '../../src/law/policy.ts';
import { clientDataSummary } from '../../src/law/professionalRead/clientDataSummary.ts';
import { type RecordQuestion } from '../../src/law/professionalRead/question.ts';
import { professionalRead } from '../../src/law/professionalRead/table.ts';
import { type Row } from '../../src/law/table.ts';
import { switchNames } from '../../src/lawBook/switches.ts';
import { type BookRow, tables } from '../../src/lawBook/tables.ts';
import { timeout, worlds } from './randomness.ts';
import { citizenWorlds, professionalWorlds } from './randomWorlds.ts';
import { citizenEdges, professionalEdges } from './switchEdges.ts';
import { askedOf, today } from './world.ts';

/** `row switch` of every switch that a row lists. */
const told: readonly string[] = tables.flatMap((table) =>
  table.rows.flatMap(({ name, switches = [] }: BookRow) => switches.map((one) => `${name} ${one}`)),
);

/** The policy with that switch turned, and nothing else: for each other value that may tell. */
function turned(policy: Policy, name: keyof Policy): readonly Policy[] {
  switch (name) {
    case 'oldRecordsUndisclosedUntil':
      return [null, shifted(today, { days: -1 })].map((until) => ({ ...policy, [name]: until }));
    case 'reasonsForEarlierVersions':
      return [[], specialReasons].map((reasons) => ({ ...policy, [name]: reasons }));
    default:
      return [{ ...policy, [name]: !policy[name] }];
  }
}

/** `row switch` of every row whose test, asked the same question, comes out otherwise with one switch turned. */
const changes = <A, B extends A, C extends B & { readonly policy: Policy }>(
  rows: readonly Row<A, B, C>[],
  question: C,
  under: (policy: Policy) => C,
): string[] => {
  const held = new Set(rows.filter(({ test }) => test.holds(question)));
  return switchNames().flatMap((name) =>
    turned(question.policy, name).flatMap((policy) => {
      const turnedQuestion = under(policy);
      return rows
        .filter((row) => held.has(row) !== row.test.holds(turnedQuestion))
        .map((row) => `${row.name} ${name}`);
    }),
  );
};

function changedForProfessional(question: RecordQuestion): string[] {
  // What is derived from the switches is derived anew.
  const under = (policy: Policy) => askedOf(question, question.client, question.record, policy);
  return [...changes(professionalRead, question, under), ...changes(clientDataSummary, question, under)];
}

const changedForCitizen = (question: ViewedRecordQuestion): string[] => {
  const { specialContent: restricted, restrictedFromGuardians } = question.record.restriction;
  const related = { ...question, relationship: { restricted, restrictedFromGuardians } };
  const under = (policy: Policy) => ({ ...related, policy });
  return [
    ...changes(citizenView, question, under),
    ...changes(tracking, question, under),
    ...changes(relationshipData, related, under),
  ];
};

const untold = (changed: readonly string[]) => changed.filter((one) => !told.includes(one));

describe('the switches of a row', () => {
  it('are all that change it for a professional', { timeout }, () => {
    fc.assert(
      fc.property(professionalWorlds, ({ caller, client, records, policy }) => {
        const questions = records.map((record) => askedOf(caller, client, record, policy));
        expect(untold(questions.flatMap(changedForProfessional))).toEqual([]);
      }),
      worlds,
    );
  });

  it('are all that change it for a citizen', { timeout }, () => {
    fc.assert(
      fc.property(citizenWorlds, ({ question, records }) => {
        const questions = records.map((record) => ({ ...question, record }));
        expect(untold(questions.flatMap(changedForCitizen))).toEqual([]);
      }),
      worlds,
    );
  });

  it('each change it on the edge of some world, and nothing else does', () => {
    const changed = [
      ...professionalEdges.flatMap(changedForProfessional),
      ...citizenEdges.flatMap(changedForCitizen),
    ];
    expect([...new Set(changed)].sort()).toEqual([...told].sort());
  });
});
