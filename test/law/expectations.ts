/**
 * A table of people × states × records × dates against what is expected of each combination.
 * The first expectation that names a combination speaks for it. A combination that none names must be refused, and
 * an expectation that no combination reached is a complaint, as is a name in it that none did: so silence means
 * denied, and a dead row can't hide.
 */
import { isDeepStrictEqual } from 'node:util';
import { type Decision } from '../../src/law/decision.ts';
import { type Day } from '../../src/law/facts.ts';
import { day } from './world.ts';

/** One name, several, or any. */
type Some<Name extends string> = '*' | Name | readonly Name[];

type Expectation<P extends string, S extends string, R extends string, D extends string> = readonly [
  person: Some<P>,
  state: Some<S>,
  record: Some<R>,
  date: Some<D>,
  decision: Decision,
];

interface Table<P extends string, Person, S extends string, State, R extends string, Item, D extends string> {
  readonly people: Readonly<Record<P, Person>>;
  readonly states: Readonly<Record<S, State>>;
  readonly records: Readonly<Record<R, Item>>;
  readonly dates: readonly D[];
  readonly decide: (person: Person, state: State, record: Item, today: Day) => Decision;
  readonly expected: readonly Expectation<NoInfer<P>, NoInfer<S>, NoInfer<R>, NoInfer<D>>[];
}

/** What does not hold, a line each; nothing where all is as expected. */
export function complaints<
  P extends string,
  Person,
  S extends string,
  State,
  R extends string,
  Item,
  D extends string,
>(table: Table<P, Person, S, State, R, Item, D>): string[] {
  const lines = table.expected.map(lineOf);
  const wrong = cells(table).flatMap(({ names, decision }) => {
    const line = lines.find(({ columns }) => columns.every((some, at) => covers(some, names[at] ?? '')));
    line?.unreached.forEach((waiting, at) => {
      waiting.delete('*');
      waiting.delete(names[at] ?? '');
    });
    const asExpected = line ? isDeepStrictEqual(decision, line.expected) : decision.effect === 'DENY';
    if (asExpected) return [];
    return `${names.join(' · ')}: ${inWords(decision)}, expected ${line ? inWords(line.expected) : 'a refusal'}`;
  });
  const dead = lines.flatMap(({ columns, expected, unreached }) => {
    const names = unreached.flatMap((waiting) => [...waiting]);
    return names.length > 0
      ? `never reached (${names.join(', ')}): ${columns.join(' · ')}: ${inWords(expected)}`
      : [];
  });
  return [...wrong, ...dead];
}

/** An expectation, and the names in each column of it that no combination has reached yet. */
function lineOf([person, state, record, date, expected]: Expectation<string, string, string, string>) {
  const columns: readonly Some<string>[] = [person, state, record, date];
  return { columns, expected, unreached: columns.map((some) => new Set([some].flat())) };
}

function cells<P extends string, Person, S extends string, State, R extends string, Item, D extends string>(
  table: Table<P, Person, S, State, R, Item, D>,
) {
  const { people, states, records, dates, decide } = table;
  return entries(people).flatMap(([who, person]) =>
    entries(states).flatMap(([how, state]) =>
      entries(records).flatMap(([what, record]) =>
        dates.map((on) => ({
          names: [who, how, what, on],
          decision: decide(person, state, record, day(on)),
        })),
      ),
    ),
  );
}

const entries = <Name extends string, Value>(named: Readonly<Record<Name, Value>>): [string, Value][] =>
  Object.entries(named);

const covers = (some: Some<string>, name: string): boolean =>
  some === '*' || (typeof some === 'string' ? some === name : some.includes(name));

export const inWords = (decision: Decision): string =>
  [
    decision.effect,
    decision.effect === 'ALLOW' ? decision.legalBasis : decision.reason,
    `[${decision.rules.join(' ')}]`,
    ...decision.obligations,
  ].join(' ');
