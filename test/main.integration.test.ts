/** `npm start` and its like, as people run them: what they print, and that they leave nothing behind. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../src/sandbox/postgres/freePort.ts';
import { Command, running, runningIn } from './commands.ts';
import { freshDatabase } from './support/postgres.ts';
import { ask } from './support/scenario/ask.ts';
import { differencesOfPart } from './support/scenario/matching.ts';
import { SandboxClient } from './support/scenario/sandboxClient.ts';
import { temporaryDirectory } from './support/temporaryDirectory.ts';

const starting = 60_000;
const main = 'main.ts';
const portti =
  /GraphQL +(http:\/\/[^/]+)\/graphql[\s\S]*Sandbox +(http:\/\/\S+)[\s\S]*Ctrl-C stops everything/;

let folder: string;
let first: Command;
let ports: { PORT: string; SANDBOX_PORT: string };
let gateway: string;
let sandbox: string;

const freePorts = async () => ({ PORT: String(await freePort()), SANDBOX_PORT: String(await freePort()) });

beforeAll(async () => {
  folder = await temporaryDirectory();
  ports = await freePorts();
  first = new Command(main, folder, ports);
  const [, ofGateway = '', ofSandbox = ''] = await first.printed(portti);
  [gateway, sandbox] = [ofGateway, ofSandbox];
}, starting);

afterAll(async () => {
  await first?.end();
  await rm(folder, { recursive: true, force: true });
});

const tokenOf = async (persona: string): Promise<string> => {
  const command = new Command('sandbox/token.ts', folder, { SANDBOX_PORT: ports.SANDBOX_PORT }, [persona]);
  expect([await command.ended, command.stderr]).toEqual([0, '']);
  return command.stdout.trim();
};

/** The part of what was printed between two lines. */
const between = (start: string, end: string): string =>
  first.stderr.split(start)[1]?.split(end)[0]?.trim() ?? '';

describe('started with nothing set but ports', () => {
  it('prints where it is, who is there, and the day', () => {
    expect([gateway, sandbox]).toEqual([
      `http://127.0.0.1:${ports.PORT}`,
      `http://127.0.0.1:${ports.SANDBOX_PORT}`,
    ]);
    expect(first.stderr).toContain('Today is 2026-10-15.');
    const personas = ['aino', 'eeli', 'mari', 'olli', 'sara', 'leo', 'pia', 'ville', 'tiina'];
    expect(personas.filter((name) => !new RegExp(`^  ${name} `, 'm').test(first.stderr))).toEqual([]);
    expect(first.stderr).not.toMatch(/warning|deprecat|error/i);
  });

  it('answers the command of the README, run as it stands there', async () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const [, block = ''] = /```sh\n(TOKEN=[\s\S]*?)```/.exec(readme) ?? [];
    const command = block.replace('localhost:4000', `127.0.0.1:${ports.PORT}`);
    expect(command).not.toBe(block);
    const answer: { data: { client: { documents: { totalCount: number; edges: { node: object }[] } } } } =
      JSON.parse(
        execFileSync('sh', ['-c', command], { encoding: 'utf8', env: { ...process.env, ...ports } }),
      );
    const { totalCount, edges } = answer.data.client.documents;
    expect([totalCount, edges.length]).toEqual([100, 100]);
    expect(edges[0]?.node).toEqual({
      title: 'Merkintä asiakkaan arjesta',
      draftedAt: '2026-10-14T09:00:00.000Z',
      author: { name: 'Pia Testinen' },
      accessBasis: { legalBasis: 'REGISTER_ACCESS_RIGHT', rules: ['R-052'] },
    });
  });

  it('prints a query whose answer is the one printed beside it', async () => {
    const query = between('register:\n', '\nThe answer:');
    const printed = JSON.parse(between('The answer:\n', '\nAsk the same').replace(', … ]', ']'));
    const answer = await ask(gateway, { query, token: await tokenOf('pia') });
    expect(answer.errors).toEqual([]);
    const { edges, ...documents } = printed.data.client.documents;
    expect(differencesOfPart({ client: { documents } }, answer.data, 'data')).toEqual([]);
    expect(
      differencesOfPart(
        { client: { documents: { edges: { $some: edges[0], $length: 2 } } } },
        answer.data,
        'data',
      ),
    ).toEqual([]);
  });

  it('refuses the same to the colleague that it names', async () => {
    const query = between('register:\n', '\nThe answer:').replace('2.999.2.21', '2.999.2.22');
    const answer = await ask(gateway, { query, token: await tokenOf('paavo') });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', reason: 'NO_CONTEXT' } }]);
  });

  it('has tokens for its people, and for nobody else', async () => {
    expect(await tokenOf('pia')).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    const nobody = new Command('sandbox/token.ts', folder, { SANDBOX_PORT: ports.SANDBOX_PORT }, ['nobody']);
    expect([await nobody.ended, nobody.stdout]).toEqual([1, '']);
    expect(nobody.stderr).toMatch(/^Name a persona: aino, /);
    const nowhere = new Command('sandbox/token.ts', folder, { SANDBOX_PORT: '1' }, ['pia']);
    expect([await nowhere.ended, nowhere.stdout]).toEqual([1, '']);
    expect(nowhere.stderr).toMatch(/Start it with npm start/);
  });
});

/** Runs to its end, which must be 1, and gives what it said; nothing of it runs on. */
async function failing(environment: Record<string, string>): Promise<string> {
  const own = await temporaryDirectory();
  try {
    const command = new Command(main, own, environment);
    expect(await command.ended).toBe(1);
    expect(running([command.pid])).toEqual([]);
    expect(runningIn(own)).toEqual([]);
    expect(command.stderr).not.toMatch(/^ +at /m);
    return command.stderr;
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

describe('what cannot start says why, and leaves nothing running', () => {
  it.each(['PORT', 'SANDBOX_PORT'] as const)(
    'where %s is in use',
    async (name) => {
      const taken = createServer().listen(0, '127.0.0.1');
      await new Promise((resolve) => taken.once('listening', resolve));
      const address = taken.address();
      const port = String(typeof address === 'object' ? address?.port : '');
      try {
        const said = await failing({ ...(await freePorts()), [name]: port });
        expect(said).toMatch(new RegExp(`^.*port.*in use.*Set ${name} to a free one`, 'im'));
        expect(said).toContain(port);
      } finally {
        taken.close();
      }
    },
    starting,
  );

  it('in production without its settings', async () => {
    const said = await failing({ NODE_ENV: 'production' });
    for (const name of ['DATABASE_URL', 'PORTTI_REGISTERS', 'PORTTI_ISSUERS', 'PORTTI_SECRET'])
      expect(said).toContain(`${name}: needed`);
  });

  it('in production with a fixed day', async () => {
    expect(await failing({ NODE_ENV: 'production', PORTTI_TODAY: '2026-10-15' })).toContain(
      'PORTTI_TODAY: remove it',
    );
  });

  it('with a value that cannot be', async () => {
    expect(await failing({ PORT: 'http', PORTTI_TODAY: 'today' })).toBe(
      'PORT: give a port number, 0 to 65535\nPORTTI_TODAY: give a day as YYYY-MM-DD\n',
    );
  });

  it(
    'with a database that does not answer',
    async () => {
      const environment = {
        ...(await freePorts()),
        DATABASE_URL: `postgres://u:hush@127.0.0.1:${await freePort()}/log`,
      };
      const said = await failing(environment);
      expect(said).toMatch(/DATABASE_URL/);
      expect(said).not.toContain('hush');
    },
    starting,
  );

  it(
    'with a database URL that takes away what makes the log durable',
    async () => {
      const url = new URL(await freshDatabase());
      url.searchParams.set('options', '-c synchronous_commit=off');
      const said = await failing({ ...(await freePorts()), DATABASE_URL: url.href });
      expect(said).toMatch(/Leave the options out of DATABASE_URL/);
    },
    starting,
  );
});

describe('two at once', () => {
  it(
    'have each their own, and the second ends without the first',
    async () => {
      const second = new Command(main, folder, { ...(await freePorts()), PORTTI_TODAY: '2026-11-20' });
      try {
        const [, other = ''] = await second.printed(portti);
        expect(second.stderr).toContain('Today is 2026-11-20.');
        expect((await fetch(`${other}/health/ready`)).status).toBe(200);
        const family = second.family();
        second.interrupt();
        expect(await second.ended).toBe(0);
        expect(running(family)).toEqual([]);
        expect((await fetch(`${gateway}/health/ready`)).status).toBe(200);
      } finally {
        await second.end();
      }
    },
    starting,
  );
});

describe('its log lines', () => {
  const asked = async () => {
    const answer = await fetch(`${gateway}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': 'told' },
      body: JSON.stringify({ query: '{ viewer { __typename } }' }),
    });
    return answer.status;
  };

  it('come at once, and nothing stops when nobody reads them any more', async () => {
    expect(await asked()).toBe(401);
    await expect.poll(() => first.stdout).toMatch(/^{.*"requestId":"told".*}$/m);
    first.stopReading();
    expect(await asked()).toBe(401);
    expect(await asked()).toBe(401);
  });
});

describe('Ctrl-C', () => {
  it('finishes what is open, then ends all that was started', async () => {
    const client = new SandboxClient(sandbox);
    const token = await tokenOf('sara');
    await client.setFault('base', 'archive/main', { delayMs: 600 });
    const query = between('register:\n', '\nThe answer:').replace('2.999.2.21', '2.999.2.1');
    const open = ask(gateway, { query, token });
    await new Promise((resolve) => setTimeout(resolve, 200));
    const family = first.family();
    expect(running(family).length).toBeGreaterThan(4);
    first.interrupt();
    const { status, errors } = await open;
    expect([status, errors]).toEqual([200, []]);
    expect(await first.ended).toBe(0);
    expect(running(family)).toEqual([]);
    expect(runningIn(folder)).toEqual([]);
    await expect(fetch(`${gateway}/health/live`)).rejects.toThrow();
    await expect(fetch(`${sandbox}/health`)).rejects.toThrow();
  });
});
