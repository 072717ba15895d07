import { describe, expect, test } from 'vitest';
import { awaitedTopics, readScenario } from './format.ts';
import { countsOf, linesOf, type Verdict, verdictOf } from './verdict.ts';

const text = (mark: string) => `
name: Own first names
${mark}
as: aino
query: '{ myKanta { person { firstNames } } }'
expect: { data: { myKanta: { person: { firstNames: Aino } } } }
`;
const ordinary = readScenario(text(''));
const awaiting = readScenario(text('awaits: restricting display'));

const holds = async () => [];
const difference = 'step 1: data: expected 1, got 2';
const differs = async () => [difference];
const notRun = async () => null;
const throws = async () => Promise.reject(new Error('facts.people: there is no such kind'));

const failed = (...problems: string[]): Verdict => ({ kind: 'failed', problems });

describe('a verdict', () => {
  test.each([
    { name: 'holds', scenario: ordinary, player: holds, verdict: { kind: 'passed' } },
    { name: 'differs', scenario: ordinary, player: differs, verdict: failed(difference) },
    { name: 'not run', scenario: ordinary, player: notRun, verdict: { kind: 'not run' } },
    {
      name: 'cannot be played',
      scenario: ordinary,
      player: throws,
      verdict: failed('facts.people: there is no such kind'),
    },
    {
      name: 'holds, though it awaits something',
      scenario: awaiting,
      player: holds,
      verdict: failed('it passes: take the mark `awaits: restricting display` away'),
    },
    {
      name: 'differs and awaits something',
      scenario: awaiting,
      player: differs,
      verdict: { kind: 'awaits', topic: 'restricting display' },
    },
    {
      name: 'awaits something and is not run',
      scenario: awaiting,
      player: notRun,
      verdict: { kind: 'not run' },
    },
    {
      name: 'awaits something and cannot be played',
      scenario: awaiting,
      player: throws,
      verdict: failed('facts.people: there is no such kind'),
    },
    {
      name: 'is no scenario',
      scenario: new Error('not a scenario'),
      player: holds,
      verdict: failed('not a scenario'),
    },
  ])('of one that $name', async ({ scenario, player, verdict }) => {
    expect(await verdictOf(scenario, player)).toEqual(verdict);
  });
});

describe('the mark', () => {
  test.each(awaitedTopics)('may be %s', (topic) => {
    expect(readScenario(text(`awaits: ${topic}`)).awaits).toBe(topic);
  });

  test('is one of a closed list', () => {
    expect(() => readScenario(text('awaits: better weather'))).toThrow(/\/awaits .*storing documents/);
  });

  test('excuses no unknown field', () => {
    expect(() => readScenario(text('awaits: storing documents\nawaiting: more'))).toThrow('not a scenario');
  });

  test('stands beside steps too', () => {
    const { awaits } = readScenario(
      "{ name: Two, awaits: storing documents, steps: [{ as: aino, query: '{ viewer { id } }', expect: { errors: [] } }] }",
    );
    expect(awaits).toBe('storing documents');
  });
});

describe('what is printed', () => {
  const storing: Verdict = { kind: 'awaits', topic: 'storing documents' };
  const declaring: Verdict = { kind: 'awaits', topic: 'declarations of intent' };

  test('is a line for each file, with what is wrong beneath it', () => {
    expect(linesOf('a.yaml', 'A', { kind: 'passed' })).toEqual(['ok  a.yaml  A']);
    expect(linesOf('a.yaml', 'A', { kind: 'not run' })).toEqual([
      'not run (it changes facts or the date)  a.yaml  A',
    ]);
    expect(linesOf('a.yaml', 'A', storing)).toEqual(['awaits  a.yaml  A: storing documents']);
    expect(linesOf('a.yaml', 'A', failed('one', 'two'))).toEqual(['FAILED  a.yaml  A', '    one', '    two']);
  });

  test('ends with the counts, and counts apart what awaits', () => {
    expect(
      countsOf([
        storing,
        { kind: 'passed' },
        declaring,
        failed('one'),
        storing,
        { kind: 'not run' },
        { kind: 'passed' },
      ]),
    ).toEqual(['1 not run', '3 await (storing documents 2, declarations of intent 1)', '2 passed, 1 failed']);
    expect(countsOf([{ kind: 'passed' }])).toEqual(['1 passed, 0 failed']);
  });
});
