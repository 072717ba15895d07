/**
 * Decision and scope say the same: of any records of any world, those that the Access allows one by one are those
 * that its scopes let through.
 * PORTTI_WORLDS sets how many worlds are tried (500 at least), PORTTI_SEED which; a failure prints its seed.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CitizenAccess, ProfessionalAccess } from '../../src/law/access.ts';
import { citizenView } from '../../src/law/citizenView/table.ts';
import { type Decision } from '../../src/law/decision.ts';
import { type RecordFacts } from '../../src/law/facts.ts';
import { professionalRead } from '../../src/law/professionalRead/table.ts';
import { type Scope } from '../../src/law/scope.ts';
import { type Row } from '../../src/law/table.ts';
import { timeout, worlds } from './randomness.ts';
import { citizenWorlds, type ProfessionalWorld, professionalWorlds } from './randomWorlds.ts';
import { letsThrough } from './scopeMeaning.ts';
import { askedOf, read } from './world.ts';

describe('decision and scope', () => {
  it('let a professional have the same records', { timeout }, () => {
    fc.assert(
      fc.property(professionalWorlds, (world) => {
        const { caller, client, asked, records, policy } = world;
        const access = ProfessionalAccess.decide(caller, client, asked, policy);
        const isAccess = access instanceof ProfessionalAccess;
        const allowed = idsWhere(records, (record) => inTable(world, record)?.effect === 'ALLOW');
        // What the Access has asked once for all records comes to the same as the whole table for each.
        const decided = records.map((record) => isAccess && inTable(world, record) && access.decide(record));
        expect(decided).toEqual(records.map((record) => isAccess && inTable(world, record)));
        const byDecision = (record: RecordFacts) => isAccess && access.decide(record).effect === 'ALLOW';
        expect(idsWhere(records, byDecision)).toEqual(allowed);
        expect(idsWhere(records, through(isAccess ? access.scopes() : []))).toEqual(allowed);
      }),
      worlds,
    );
  });

  it('let a client have the same records, and tell of the same restricted ones', { timeout }, () => {
    fc.assert(
      fc.property(citizenWorlds, ({ question, records }) => {
        const access = CitizenAccess.decide(question, 'aino', question);
        const isAccess = access instanceof CitizenAccess;
        const decided = new Map(records.map((record) => [record, isAccess ? access.decide(record) : null]));
        const isShown = (record: RecordFacts) => decided.get(record)?.effect === 'ALLOW';
        const isTold = (record: RecordFacts) =>
          decided.get(record)?.obligations.includes('NOTICE_DISPLAY_RESTRICTED') === true;
        const displayed = isAccess ? access.scopes('DISPLAYED') : [];
        const hidden = isAccess ? access.scopes('RESTRICTED') : [];
        expect(idsWhere(records, through(displayed))).toEqual(idsWhere(records, isShown));
        expect(idsWhere(records, through(hidden))).toEqual(idsWhere(records, isTold));
      }),
      worlds,
    );
  });
});

/** The property would be worth little in worlds where hardly anything is decided: the same ones every time. */
describe('the random worlds', () => {
  const sample = { numRuns: 500, seed: 1 };

  it('have every row of B.1 decide', () => {
    const questions = fc
      .sample(professionalWorlds, sample)
      .flatMap(({ caller, client, asked, records, policy }) =>
        records
          .filter(({ controller }) => asked.controllers.includes(controller))
          .map((record) => askedOf(caller, client, record, policy)),
      );
    expect(rowsOfFewerThan(5, professionalRead, questions)).toEqual([]);
  });

  it('have every row of B.2 decide', () => {
    const questions = fc
      .sample(citizenWorlds, sample)
      .flatMap(({ question, records }) => records.map((record) => ({ ...question, record })));
    expect(rowsOfFewerThan(5, citizenView, questions)).toEqual([]);
  });
});

/** What the table alone says of a record, where its register was asked and answered. */
const inTable = (
  { caller, client, asked, policy }: ProfessionalWorld,
  record: RecordFacts,
): Decision | null =>
  asked.controllers.includes(record.controller) && !asked.unavailable.includes(record.controller)
    ? read(caller, client, record, policy)
    : null;

const idsWhere = (records: readonly RecordFacts[], test: (record: RecordFacts) => boolean): string[] =>
  records.filter(test).map(({ id }) => id);

const through = (scopes: readonly Scope[]) => (record: RecordFacts) =>
  scopes.some((scope) => letsThrough(scope, record));

function rowsOfFewerThan<A, B extends A, C extends B>(
  least: number,
  rows: readonly Row<A, B, C>[],
  questions: readonly C[],
): string[] {
  const deciding = questions.map((question) => rows.find(({ test }) => test.holds(question)));
  return rows
    .map((row) => ({ row, times: deciding.filter((each) => each === row).length }))
    .filter(({ times }) => times < least)
    .map(({ row, times }) => `row ${row.mark} ${row.name} decided ${times} records`);
}
