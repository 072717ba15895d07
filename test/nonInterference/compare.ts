/** Asks the same of two worlds, and tells where the answers part. */
import { type Stage } from '../support/scenario/stage.ts';
import { type Asker, type Facts } from './askers.ts';
import { type Operation, operationsOf, type Tries } from './operations.ts';
import { openPlace, type Place, readBefore, type Seen } from './places.ts';

/** Pages of one list; no world has more. */
const mostPages = 40;
/** How often to ask again where only the rounds differ: those are told by the clock. */
const mostTries = 8;

/** The first difference, or null where the asker can tell nothing. */
export async function firstDifference(
  stages: readonly [Stage, Stage],
  asker: Asker,
  facts: readonly [Facts, Facts],
  tries: Tries,
): Promise<string | null> {
  const places = await Promise.all([
    openPlace(stages[0], asker, facts[0]),
    openPlace(stages[1], asker, facts[1]),
  ]);
  try {
    for (const place of places) await readBefore(place, asker);
    for (const operation of operationsOf(asker, tries)) {
      const found = await differenceIn(places, asker, operation);
      if (found) return `${operation.name}, ${found}`;
    }
    return null;
  } finally {
    for (const place of places) await place.close();
  }
}

async function differenceIn(
  places: readonly [Place, Place],
  { persona }: Asker,
  { name, query, variables, pages, calls }: Operation,
): Promise<string | null> {
  let after: string | null = null;
  for (let page = 1; page <= mostPages; page += 1) {
    const asked: object = { ...variables, ...(after === null ? {} : { after }) };
    const askBoth = (again: number): Promise<readonly [Seen, Seen]> => {
      const requestId = `${name.replaceAll(/[^\w]/g, '').slice(0, 40)}-${page}-${again}`;
      return both(places, (place) => place.ask(persona, query, asked, requestId));
    };
    const [one, other]: readonly [Seen, Seen] = await askBoth(0);
    const found =
      differenceOf('the answer', one.text, other.text) ??
      differenceOf('status and headers', one.about, other.about) ??
      (calls ? differenceOf('the calls', one.calls.join(), other.calls.join()) : null) ??
      (calls ? await differenceOfRounds([one, other], askBoth) : null);
    if (found) return `page ${page}: ${found}`;
    after = pages && /"hasNextPage":true/.test(one.text) ? cursorIn(one.text) : null;
    if (after === null) return null;
  }
  throw new Error(`${name} has no end`);
}

/** Rounds are compared by the fewest that it took: a late answer makes one look like two. */
async function differenceOfRounds(
  first: readonly [Seen, Seen],
  askBoth: (again: number) => Promise<readonly [Seen, Seen]>,
): Promise<string | null> {
  let [one, other] = [first[0].rounds, first[1].rounds];
  for (let again = 1; one !== other && again <= mostTries; again += 1) {
    const seen = await askBoth(again);
    one = Math.min(one, seen[0].rounds);
    other = Math.min(other, seen[1].rounds);
  }
  return differenceOf('the rounds of calls', String(one), String(other));
}

function differenceOf(what: string, one: string, other: string): string | null {
  if (one === other) return null;
  let at = 0;
  while (one[at] === other[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 80), at + 120);
  return `${what} differs from its character ${at} on\n    one:   …${around(one)}\n    other: …${around(other)}`;
}

const cursorIn = (text: string): string | null => /"endCursor":"([^"]+)"/.exec(text)?.[1] ?? null;

const both = async <T>(
  [one, other]: readonly [Place, Place],
  act: (place: Place) => Promise<T>,
): Promise<readonly [T, T]> => Promise.all([act(one), act(other)]);
