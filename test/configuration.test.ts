/** Every environment variable: what is taken, what is refused, and in which words. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ConfigurationError, readConfiguration } from '../src/configuration.ts';
import { issuersAt, registersAt } from '../src/sandbox/address.ts';

const folder = mkdtempSync(join(tmpdir(), 'portti-configuration-'));
afterAll(() => rmSync(folder, { recursive: true }));

const registers = {
  archives: [{ url: 'https://archive.invalid', controllers: ['*'] }],
  organisations: 'https://organisations.invalid',
  professionals: 'https://professionals.invalid',
  persons: 'https://persons.invalid',
  declarations: 'https://declarations.invalid',
  representation: 'https://representation.invalid',
  codes: 'https://codes.invalid',
};
const issuers = [
  {
    issuer: 'https://issuer.invalid',
    audience: 'portti',
    kind: 'PROFESSIONAL',
    jwks: 'https://issuer.invalid/jwks',
  },
];
const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://log.invalid/portti',
  PORTTI_REGISTERS: JSON.stringify(registers),
  PORTTI_ISSUERS: JSON.stringify(issuers),
  PORTTI_SECRET: Buffer.alloc(32, 1).toString('base64'),
};

function complaintOf(environment: Record<string, string>): string {
  try {
    readConfiguration(environment);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  return 'none';
}

describe('with nothing set', () => {
  it('the sandbox is wanted, on the ports that are promised', () => {
    expect(readConfiguration({})).toEqual({
      production: false,
      port: 4000,
      host: '127.0.0.1',
      sandboxPort: 4001,
      databaseUrl: null,
      sandboxDatabaseUrl: null,
      redisUrl: null,
      registers: null,
      issuers: null,
      today: null,
      secret: null,
      origins: [],
      trustedProxies: [],
    });
  });

  it('empty counts as nothing', () => {
    const names = [
      'PORT',
      'DATABASE_URL',
      'REDIS_URL',
      'PORTTI_REGISTERS',
      'PORTTI_TODAY',
      'PORTTI_SECRET',
      'PORTTI_ORIGINS',
    ];
    expect(readConfiguration(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(
      readConfiguration({}),
    );
  });
});

describe('a value that is taken', () => {
  it.each<[string, string, string, unknown]>([
    ['PORT', '0', 'port', 0],
    ['PORT', '65535', 'port', 65_535],
    ['SANDBOX_PORT', '5001', 'sandboxPort', 5001],
    ['HOST', '0.0.0.0', 'host', '0.0.0.0'],
    ['DATABASE_URL', 'postgresql://u:p@db:5432/log', 'databaseUrl', 'postgresql://u:p@db:5432/log'],
    ['SANDBOX_DATABASE_URL', 'postgres://db/sandbox', 'sandboxDatabaseUrl', 'postgres://db/sandbox'],
    ['REDIS_URL', 'rediss://redis:6380', 'redisUrl', 'rediss://redis:6380'],
    ['PORTTI_TODAY', '2028-02-29', 'today', '2028-02-29'],
    ['PORTTI_SECRET', production.PORTTI_SECRET, 'secret', Buffer.alloc(32, 1)],
    ['PORTTI_ORIGINS', 'https://a.fi, http://b.fi:8080,', 'origins', ['https://a.fi', 'http://b.fi:8080']],
    [
      'PORTTI_TRUSTED_PROXIES',
      '10.0.0.0/8, ::1,192.0.2.1',
      'trustedProxies',
      ['10.0.0.0/8', '::1', '192.0.2.1'],
    ],
  ])('%s=%s', (name, text, field, value) => {
    expect(readConfiguration({ [name]: text })).toMatchObject({ [field]: value });
  });

  it('JSON, or a file with it', () => {
    const file = join(folder, 'registers.json');
    writeFileSync(file, JSON.stringify(registers));
    for (const text of [JSON.stringify(registers), ` \n${JSON.stringify(registers)}`, file]) {
      const configuration = readConfiguration({
        PORTTI_REGISTERS: text,
        PORTTI_ISSUERS: JSON.stringify(issuers),
      });
      expect(configuration).toMatchObject({ registers, issuers });
    }
  });
});

describe('a value that is refused by name, with the cure', () => {
  const badRegisters = (change: object) => JSON.stringify({ ...registers, ...change });
  const badIssuers = (change: object) => JSON.stringify([{ ...issuers[0], ...change }]);
  const notJson = join(folder, 'not.json');
  writeFileSync(notJson, 'registers:');

  it.each([
    ...['http', '-1', '65536', '80.5', '0x50', '1e3', ' ', '4000 4001'].map((text) => [
      'PORT',
      text,
      'port number',
    ]),
    ['SANDBOX_PORT', 'no', 'port number'],
    ...['localhost:5432', 'mysql://db', 'postgres', 'https://db'].map((text) => [
      'DATABASE_URL',
      text,
      'postgres://',
    ]),
    ['SANDBOX_DATABASE_URL', 'db', 'postgres://'],
    ['REDIS_URL', 'localhost:6379', 'redis://'],
    ['REDIS_URL', 'http://redis', 'redis://'],
    ...['15.10.2026', '2026-02-30', '2026-13-01', 'today', '2026-10-15T00:00', '20261015'].map((text) => [
      'PORTTI_TODAY',
      text,
      'YYYY-MM-DD',
    ]),
    ...['short', Buffer.alloc(31).toString('base64'), Buffer.alloc(33).toString('base64')].map((text) => [
      'PORTTI_SECRET',
      text,
      'openssl rand',
    ]),
    ...[
      'example.fi',
      '*',
      'https://example.fi/',
      'https://example.fi/path',
      'ftp://example.fi',
      'https://a.fi https://b.fi',
    ].map((text) => ['PORTTI_ORIGINS', text, 'https://example.fi']),
    ...['proxy', '10.0.0.0/33', '10.0.0.0/', '10.0.0.256', '10.0.0.0/8/8', 'true'].map((text) => [
      'PORTTI_TRUSTED_PROXIES',
      text,
      '10.0.0.0/8',
    ]),
    ['PORTTI_REGISTERS', '/nowhere/registers.json', 'path of a file'],
    ['PORTTI_REGISTERS', '{', 'is not JSON'],
    ['PORTTI_REGISTERS', notJson, 'is not JSON'],
    ['PORTTI_REGISTERS', '{}', ''],
    ['PORTTI_REGISTERS', badRegisters({ archives: [] }), '/archives'],
    ['PORTTI_REGISTERS', badRegisters({ persons: 'persons.invalid' }), '/persons'],
    ['PORTTI_REGISTERS', badRegisters({ person: 'https://persons.invalid' }), 'no such field'],
    ['PORTTI_ISSUERS', '[]', ''],
    ['PORTTI_ISSUERS', badIssuers({ kind: 'ADMIN' }), '/0/kind'],
    ['PORTTI_ISSUERS', badIssuers({ jwks: 'file:///keys' }), '/0/jwks'],
    ['PORTTI_ISSUERS', badIssuers({ audience: '' }), '/0/audience'],
  ])('%s=%s', (name = '', text = '', cure = '') => {
    const [first = ''] = complaintOf({ [name]: text }).split('\n');
    expect(first.startsWith(`${name}: `)).toBe(true);
    expect(first).toContain(cure);
  });

  it('and every one at once', () => {
    const lines = complaintOf({ PORT: 'x', REDIS_URL: 'x', PORTTI_TODAY: 'x' }).split('\n');
    expect(lines.map((line) => line.split(':')[0])).toEqual(['PORT', 'REDIS_URL', 'PORTTI_TODAY']);
  });

  it('never with the secret in the words', () => {
    expect(complaintOf({ PORTTI_SECRET: 'hush-hush' })).not.toContain('hush-hush');
  });

  it('registers without issuers, and issuers without registers', () => {
    expect(complaintOf({ PORTTI_REGISTERS: JSON.stringify(registers) })).toMatch(/give both/);
    expect(complaintOf({ PORTTI_ISSUERS: JSON.stringify(issuers) })).toMatch(/give both/);
  });
});

describe('in production', () => {
  it('what is needed is enough, and it listens to all', () => {
    expect(readConfiguration(production)).toMatchObject({
      production: true,
      host: '0.0.0.0',
      today: null,
      registers,
      issuers,
    });
  });

  it.each(['DATABASE_URL', 'PORTTI_REGISTERS', 'PORTTI_ISSUERS', 'PORTTI_SECRET'])('%s is needed', (name) => {
    const { [name]: _, ...others }: Record<string, string> = production;
    expect(complaintOf(others)).toBe(
      `${name}: needed with NODE_ENV=production; docs/operating.md describes it`,
    );
  });

  it('all that is missing is told at once', () => {
    expect(complaintOf({ NODE_ENV: 'production' }).split('\n')).toHaveLength(4);
  });

  it('the day is not to be fixed', () => {
    expect(complaintOf({ ...production, PORTTI_TODAY: '2026-10-15' })).toMatch(/^PORTTI_TODAY: remove it/);
  });
});

describe('what is named twice', () => {
  it('is refused: a controller of two archives, an issuer of two keys', () => {
    const [registers, issuers] = [registersAt('http://a.invalid'), issuersAt('http://a.invalid')];
    const archive = { url: 'http://b.invalid', controllers: ['*'] };
    const twice = {
      PORTTI_REGISTERS: JSON.stringify({ ...registers, archives: [...registers.archives, archive] }),
      PORTTI_ISSUERS: JSON.stringify([...issuers, ...issuers.slice(0, 1)]),
    };
    expect(() => readConfiguration(twice)).toThrow(
      [
        'PORTTI_REGISTERS: names the data controller * twice; name it once',
        `PORTTI_ISSUERS: names the issuer ${issuers[0]?.issuer} twice; name it once`,
      ].join('\n'),
    );
  });
});

it('wants one archive for all that no other names: a register without an endpoint would be missed', () => {
  const registers = registersAt('http://a.invalid');
  const named = { ...registers, archives: [{ url: 'http://a.invalid', controllers: ['2.999.1.1'] }] };
  const given = {
    PORTTI_REGISTERS: JSON.stringify(named),
    PORTTI_ISSUERS: JSON.stringify(issuersAt('http://a.invalid')),
  };
  expect(() => readConfiguration(given)).toThrow('PORTTI_REGISTERS: give one archive the controllers ["*"]');
});
