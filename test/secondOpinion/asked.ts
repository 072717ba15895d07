/** Random requests, each with the answer of the law's own tables. One in three worlds has switches that are turned. */
import fc, { type Arbitrary } from 'fast-check';
import { citizenView } from '../../src/law/citizenView/table.ts';
import { type Decision } from '../../src/law/decision.ts';
import { defaultPolicy } from '../../src/law/policy.ts';
import { professionalRead } from '../../src/law/professionalRead/table.ts';
import { type RowOutline } from '../../src/law/table.ts';
import { mostly } from '../law/randomRecords.ts';
import { citizenWorlds, professionalWorlds } from '../law/randomWorlds.ts';
import { viewed } from '../law/viewing.ts';
import { read } from '../law/world.ts';
import { type Opinion, type Request } from './judge.ts';
import { oddities } from './oddities.ts';
import { readRequest } from './readRequest.ts';
import { viewRequest } from './viewRequest.ts';

export interface Asked {
  readonly law: Opinion;
  readonly facts: unknown;
  readonly request: () => Request;
}

/** Few, for the sake of many worlds. */
const ofOneWorld = 3;

const turned = mostly(2, false, fc.constant(true));

/** A professional's reads, one for each of some records of each world. */
export function* reads(seed: number): Generator<Asked> {
  for (const { world, odd, isTurned } of endless(
    fc.record({ world: professionalWorlds, odd: oddities, isTurned: turned }),
    seed,
  )) {
    const caller = odd(world.caller);
    const policy = isTurned ? world.policy : defaultPolicy;
    // Who is known by a temporary identifier exists.
    const client = { ...world.client, exists: world.client.exists || world.client.temporaryIdentifierOnly };
    for (const record of world.records.slice(0, ofOneWorld)) {
      const facts = { caller, client, record, policy };
      const law = opinionOf(read(caller, client, record, policy), professionalRead);
      yield { law, facts, request: () => readRequest(facts) };
    }
  }
}

/** Views of citizens and of those who act for them, likewise. */
export function* views(seed: number): Generator<Asked> {
  for (const { world, isTurned } of endless(fc.record({ world: citizenWorlds, isTurned: turned }), seed)) {
    const { rollouts, policy: random, ...viewer } = world.question;
    const policy = isTurned ? random : defaultPolicy;
    for (const record of world.records.slice(0, ofOneWorld)) {
      const facts = { viewer, rollouts, record, policy };
      const law = opinionOf(viewed(record, { ...viewer, rollouts, policy }), citizenView);
      yield { law, facts, request: () => viewRequest(facts) };
    }
  }
}

/** So many of them, of which no row decides many more than others: those that seldom decide get their turn. */
export function balanced(count: number, all: Iterable<Asked>, rows: readonly RowOutline[]): readonly Asked[] {
  const most = Math.ceil((1.5 * count) / labelsOf(rows).size);
  const taken = new Map<string, number>();
  const chosen: Asked[] = [];
  for (const asked of all) {
    const row = labelOf(asked.law);
    const already = taken.get(row) ?? 0;
    if (already === most) continue;
    taken.set(row, already + 1);
    chosen.push(asked);
    if (chosen.length === count) break;
  }
  return chosen;
}

export const labelOf = ({ mark, says }: Opinion): string => `${mark} ${says}`;

/** What the rows of a table can say. */
export const labelsOf = (rows: readonly RowOutline[]): ReadonlySet<string> =>
  new Set(rows.map(({ decision }) => labelOf(opinionOf(decision, rows))));

function opinionOf(decision: Decision, rows: readonly RowOutline[]): Opinion {
  return {
    mark: rows.find((row) => row.decision === decision)?.mark ?? 'none',
    effect: decision.effect,
    says: decision.effect === 'ALLOW' ? decision.legalBasis : decision.reason,
    obligations: decision.obligations,
  };
}

const worldsAtATime = 100;

function* endless<World>(worlds: Arbitrary<World>, seed: number): Generator<World> {
  for (let next = seed; ; next += 1) yield* fc.sample(worlds, { numRuns: worldsAtATime, seed: next });
}
