/** Scenarios that await something, as they are played and as the command tells of them. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../postgres.ts';
import { temporaryDirectory } from '../temporaryDirectory.ts';
import { readScenario } from './format.ts';
import { play } from './play.ts';
import { openStage, type Stage } from './stage.ts';
import { verdictOf } from './verdict.ts';

const command = fileURLToPath(new URL('../../scenarios/run.ts', import.meta.url));

let stage: Stage;

beforeAll(async () => {
  stage = await openStage({ sandbox: await freshDatabase(), log: await freshDatabase() });
});

afterAll(async () => {
  await stage?.close();
});

describe('a scenario that awaits something', () => {
  const verdictOn = (steps: string, facts = '{}') =>
    verdictOf(
      readScenario(`{ name: Awaits, awaits: storing documents, facts: ${facts}, steps: [${steps}] }`),
      (one) => play(stage, one),
    );
  const awaits = { kind: 'awaits', topic: 'storing documents' };
  const unknownField =
    "{ as: aino, query: '{ stored { id } }', remember: { id: stored.id }, expect: { errors: [] } }";

  test('does not pass on a field that is not there yet, and plays on without what it could not remember', async () => {
    const next = `{ as: aino, query: '{ stored(id: "\${remembered.id}") { id } }', expect: { errors: [] } }`;
    expect(await verdictOn(`${unknownField}, ${next}`)).toEqual(awaits);
  });

  test('fails when it passes', async () => {
    const passing =
      "{ as: aino, query: '{ viewer { kind } }', expect: { data: { viewer: { kind: CITIZEN } } } }";
    expect(await verdictOn(passing)).toMatchObject({
      problems: ['it passes: take the mark `awaits: storing documents` away'],
    });
  });

  test.each([
    { what: 'a kind of fact', facts: '{ people: {} }', step: unknownField, problem: /there is no such kind/ },
    {
      what: 'a column',
      facts: '{ persons: { aino: { height: 170 } } }',
      step: unknownField,
      problem: /there is no such field/,
    },
    {
      what: 'a reference, in a later step too',
      facts: '{}',
      step: `${unknownField}, { as: aino, query: '{ viewer { id } }', expect: { data: "\${persons.nobody}" } }`,
      problem: /refers to nothing/,
    },
    {
      what: 'a persona',
      facts: '{}',
      step: "{ as: nobody, query: '{ viewer { id } }', expect: { errors: [] } }",
      problem: /sandbox refuses/,
    },
  ])('fails on $what that does not exist', async ({ facts, step, problem }) => {
    expect(await verdictOn(step, facts)).toMatchObject({
      kind: 'failed',
      problems: [expect.stringMatching(problem)],
    });
  });
});

describe('the command', () => {
  test('counts apart what awaits, and exits with 1 where one that awaits passes', async () => {
    const cases = await temporaryDirectory();
    const asked = "as: aino\nquery: '{ viewer { kind } }'\nexpect: { data: { viewer: { kind: KIND } } }";
    const write = (name: string, kind: string, mark: string) =>
      writeFile(join(cases, `${name}.yaml`), `name: The ${name}\n${mark}\n${asked.replace('KIND', kind)}`);
    const run = async () => {
      const [DATABASE_URL, SANDBOX_DATABASE_URL] = [await freshDatabase(), await freshDatabase()];
      const child = spawn(process.execPath, [command, cases], {
        env: { ...process.env, DATABASE_URL, SANDBOX_DATABASE_URL },
      });
      const [lines, [status]] = await Promise.all([text(child.stdout), once(child, 'close')]);
      return { status, lines: lines.trim().split('\n') };
    };
    try {
      await write('first', 'CITIZEN', '');
      await write('second', 'PROFESSIONAL', 'awaits: restricting display');
      const awaiting = `awaits  ${join(cases, 'second.yaml')}  The second: restricting display`;
      expect(await run()).toEqual({
        status: 0,
        lines: [
          `ok  ${join(cases, 'first.yaml')}  The first`,
          awaiting,
          '1 await (restricting display 1)',
          '1 passed, 0 failed',
        ],
      });
      await write('third', 'CITIZEN', 'awaits: declarations of intent');
      const { status, lines } = await run();
      expect(status).toBe(1);
      expect(lines.slice(2)).toEqual([
        `FAILED  ${join(cases, 'third.yaml')}  The third`,
        '    it passes: take the mark `awaits: declarations of intent` away',
        '1 await (restricting display 1)',
        '1 passed, 1 failed',
      ]);
    } finally {
      await rm(cases, { recursive: true });
    }
  });
});
