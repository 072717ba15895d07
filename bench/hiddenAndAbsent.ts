/**
 * `node bench/hiddenAndAbsent.ts [ROUNDS]`: does time tell a hidden document from one that never was? Each round asks for
 * both by id, in random order, over HTTP, a real PostgreSQL and the sandbox. One whose chance of being the slower is a
 * half cannot be told from the other; a shown document, asked alike, is told from an absent one.
 */
import { openOwnStage } from '../test/support/scenario/ownStage.ts';

const rounds = Number(process.argv[2] ?? 1500);
const warmUp = 200;
const client = '2.999.3.1';
const [hidden, absent, shown] = ['2.999.8.500.1', '2.999.8.404.1', '2.999.8.1003.1'];

const ofClient = `query ($document: ID!, $context: ProfessionalContextInput!) {
  client(id: "${client}", context: $context) { document(id: $document) { id title content } } }`;
const ofOwn = 'query ($document: ID!) { myKanta { document(id: $document) { id title content } } }';
const row = (of: object) => ({ like: 'homeCare2', id: hidden, originalId: '2.999.8.500', ...of });
const leos = { actingFor: '2.999.1.2', serviceUnit: '2.999.2.11', controllers: ['2.999.1.1'] };
const atLahti = { ainoLahti: { like: 'ainoAlue', controller: '2.999.1.2', unit: '2.999.2.11' } };

interface Case {
  readonly what: string;
  readonly persona: string;
  readonly context: object | null;
  readonly facts: object;
}

const cases: readonly Case[] = [
  {
    what: 'of another service task, from sara',
    persona: 'sara',
    context: { actingFor: '2.999.1.1', serviceUnit: '2.999.2.1' },
    facts: { documents: { hidden: row({ serviceTask: '15' }) } },
  },
  {
    what: 'prohibited, from leo',
    persona: 'leo',
    context: leos,
    facts: {
      cases: atLahti,
      documents: { hidden: row({}) },
      prohibitions: {
        one: {
          id: '2.999.9.1',
          client,
          prohibitedFrom: '2026-01-01',
          target: 'DOCUMENT',
          targetId: '2.999.8.500',
        },
      },
    },
  },
  {
    what: 'of a shelter, from aino',
    persona: 'aino',
    context: null,
    facts: { documents: { hidden: row({ socialService: 'SHELTER_SERVICES' }) } },
  },
];

const stage = await openOwnStage();
try {
  console.log(`${rounds} rounds each, after ${warmUp} to warm up; milliseconds\n`);
  for (const one of cases) await measure(one);
} finally {
  await stage.close();
}

async function measure({ what, persona, context, facts }: Case): Promise<void> {
  const { world, ids } = await stage.sandbox.createWorld(facts);
  const gateway = await stage.gateway(world);
  const token = await stage.sandbox.token(persona, ids, world);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };

  async function timeOf(document: string): Promise<number> {
    const body = JSON.stringify({
      query: context ? ofClient : ofOwn,
      variables: { document, ...(context ? { context } : {}) },
    });
    const started = performance.now();
    const response = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body });
    const text = await response.text();
    const time = performance.now() - started;
    if (text.includes('"document":null') === (document === shown) || text.includes('errors')) {
      throw new Error(`${document} was answered ${text}`);
    }
    return time;
  }

  const times: Record<string, number[]> = { [hidden]: [], [absent]: [], [shown]: [] };
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const document of shuffled([hidden, absent, shown])) {
      const time = await timeOf(document);
      if (round >= 0) times[document]?.push(time);
    }
  }
  await gateway.close();
  await stage.sandbox.removeWorld(world);

  console.log(what);
  tell('hidden', times[hidden] ?? [], times[absent] ?? []);
  tell('absent', times[absent] ?? [], times[absent] ?? []);
  tell('shown', times[shown] ?? [], times[absent] ?? []);
}

/** The median, its ratio to that of the absent one, the middle half and nine tenths, and how often it was the slower. */
function tell(name: string, times: readonly number[], absents: readonly number[]): void {
  const at = quantileOf(times);
  const ratio = at(0.5) / quantileOf(absents)(0.5);
  const spread = [0.05, 0.25, 0.75, 0.95].map((part) => at(part).toFixed(2)).join(' ');
  const slower = times.filter((time, round) => time > (absents[round] ?? 0)).length / times.length;
  const chance = times === absents ? '' : `, slower in ${(100 * slower).toFixed(1)} %`;
  console.log(
    `  ${name.padEnd(7)} median ${at(0.5).toFixed(3)}, ratio ${ratio.toFixed(3)}, 5–25–75–95 %: ${spread}${chance}`,
  );
}

function quantileOf(times: readonly number[]): (part: number) => number {
  const sorted = times.toSorted((a, b) => a - b);
  return (part) => sorted[Math.floor(part * (sorted.length - 1))] ?? Number.NaN;
}

function shuffled<T>(list: readonly T[]): readonly T[] {
  return list
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
