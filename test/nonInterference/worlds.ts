/** Two worlds that differ by nothing but what the asker may not learn of. */
import fc from 'fast-check';
import { ids } from '../../src/sandbox/personas/ids.ts';
import { type Asker, type AskerName, askers, type Facts } from './askers.ts';
import {
  aino,
  alue,
  anyCase,
  anyDocument,
  anyRelationship,
  eeli,
  hoiva,
  lahti,
  muu,
  type Secret,
  veikko,
} from './secret.ts';
import { secretsOf } from './secrets.ts';

export interface Difference {
  readonly secret: Secret;
  /** Null: it is not there. */
  readonly one: Facts | null;
  readonly other: Facts | null;
}

export interface Pair {
  readonly common: Facts;
  readonly differences: readonly Difference[];
}

/** The base world, less most of Aino's home care. */
const shorter: Facts = {
  documents: Object.fromEntries(Array.from({ length: 88 }, (_, at) => [`homeCare${at + 13}`, null])),
};

/** So much of an asker's secrets: fewer would take more worlds, and more would hide one another. */
const atLeast = 1 / 2;
const rarely = fc.constantFrom(true, false, false, false, false);
const rows = <Row extends object>(slug: string, row: fc.Arbitrary<Row>, most: number) =>
  fc
    .array(row, { maxLength: most })
    .map((list) => Object.fromEntries(list.map((one, at) => [`${slug}${at + 1}`, one])));
const ofAnyone = fc.constantFrom(
  { client: aino, coClients: [] },
  { client: eeli, coClients: [] },
  { client: veikko, coClients: [aino] },
);
const anyRegister = fc.constantFrom(alue, alue, alue, lahti, hoiva, muu);

/** For documents: each register has a case of each client, long closed. */
const closedCases = Object.fromEntries(
  [alue, lahti, hoiva, muu].flatMap((controller) =>
    [[aino], [eeli], [veikko, aino]].map((clients) => [
      `closed${controller}${clients[0]}`.replaceAll('.', 'x'),
      {
        like: 'ainoAlue',
        id: closedCase(controller, clients[0] ?? ''),
        clients,
        controller,
        unit: ids.unit(3),
        openedOn: '2024-01-01',
        closedOn: '2024-12-31',
      },
    ]),
  ),
);

function closedCase(...of: [controller: string, client: string]): string {
  return `2.999.5.1000.${of.map((id) => id.split('.').at(-1)).join('.')}`;
}

/** What else a world has, whoever may know of it. */
const anyWorld: fc.Arbitrary<Facts> = fc.record({
  documents: rows(
    'random',
    fc
      .tuple(anyDocument, ofAnyone, anyRegister, rarely, rarely)
      .map(([particulars, whose, controller, specialContent, isDelayed]) => ({
        like: 'homeCare2',
        ...particulars,
        ...whose,
        controller,
        caseId: closedCase(controller, whose.client),
        specialContent,
        delayedUntil: isDelayed ? '2027-01-15' : null,
      })),
    6,
  ),
  cases: rows(
    'random',
    fc.tuple(anyCase, ofAnyone, anyRegister).map(([particulars, { client }, controller]) => ({
      like: 'ainoAlue',
      ...particulars,
      clients: [client],
      controller,
      unit: ids.unit(3),
    })),
    2,
  ).map((some) => ({ ...closedCases, ...some })),
  relationships: rows(
    'random',
    fc
      .tuple(anyRelationship, ofAnyone, anyRegister, rarely)
      .map(([particulars, { client }, controller, restrictedClientRelationship]) => ({
        like: 'ainoAlue',
        ...particulars,
        client,
        controller,
        unit: ids.unit(3),
        restrictedClientRelationship,
      })),
    2,
  ),
  prohibitions: rows(
    'random',
    fc.tuple(ofAnyone, fc.integer({ min: 1, max: 1e6 })).map(([{ client }, n]) => ({
      id: `2.999.9.1000.${n}`,
      client,
      prohibitedFrom: '2026-10-15',
      target: 'DOCUMENT',
      targetId: ids.originalDocument(1001 + (n % 12)),
    })),
    1,
  ),
  persons: fc.tuple(rarely, rarely).map(([ofAino, ofVeikko]) => ({
    aino: { securityProhibition: ofAino },
    veikko: { securityProhibition: ofVeikko },
  })),
});

export const pairsFor = (name: AskerName): fc.Arbitrary<Pair> => {
  const secrets = secretsOf(name);
  const required = secrets.filter((secret) => secret.required);
  const others = secrets.filter((secret) => !secret.required);
  const { beside, quiet }: Asker = askers[name];
  return fc.record({
    common: quiet
      ? fc.constant(merged([shorter, beside]))
      : anyWorld.map((random) => merged([shorter, random, beside])),
    differences: fc
      .subarray(others, { minLength: Math.ceil(others.length * atLeast) })
      .chain((some) => fc.tuple(...[...required, ...some].map(differenceOf))),
  });
};

function differenceOf(secret: Secret): fc.Arbitrary<Difference> {
  const both = fc.tuple(secret.facts, secret.facts);
  const absent = fc.oneof(
    fc.tuple(fc.constant(null), secret.facts),
    fc.tuple(secret.facts, fc.constant(null)),
  );
  return (
    secret.always ? both : fc.oneof({ arbitrary: absent, weight: 3 }, { arbitrary: both, weight: 1 })
  ).map(([one, other]) => ({ secret, one, other }));
}

export const factsOf = ({ common, differences }: Pair, side: 'one' | 'other'): Facts =>
  merged([common, ...differences.map((difference) => difference[side] ?? {})]);

/** Later facts of a row stand over earlier ones. */
export function merged(all: readonly Facts[]): Facts {
  const result: Record<string, Record<string, object | null>> = {};
  for (const facts of all) {
    for (const [kind, slugs] of Object.entries(facts)) {
      const known = { ...result[kind] };
      for (const [slug, row] of Object.entries(slugs)) {
        known[slug] = row === null ? null : { ...known[slug], ...row };
      }
      result[kind] = known;
    }
  }
  return result;
}
