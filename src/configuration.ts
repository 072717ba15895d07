/** Configuration from environment variables, checked at start: what is wrong is told by name, with the cure. */
import { existsSync, readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { type Static, type TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { IssuersConfiguration } from './identity/verifier.ts';
import { RegistersConfiguration } from './registers/configuration.ts';

export interface Configuration {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  readonly sandboxPort: number;
  readonly databaseUrl: string | null;
  readonly sandboxDatabaseUrl: string | null;
  readonly redisUrl: string | null;
  readonly registers: RegistersConfiguration | null;
  readonly issuers: IssuersConfiguration | null;
  readonly today: string | null;
  readonly secret: Buffer | null;
  readonly origins: readonly string[];
  readonly trustedProxies: readonly string[];
}

export class ConfigurationError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

/** Throws ConfigurationError listing every problem at once. */
export function readConfiguration(environment: Environment): Configuration {
  const problems: string[] = [];
  const of = (name: string) => environment[name] || null;
  const check = <T>(name: string, read: (text: string) => T): T | null => {
    const text = of(name);
    if (text === null) return null;
    try {
      return read(text);
    } catch (error) {
      problems.push(`${name}: ${error instanceof Error ? error.message : 'cannot be read'}`);
      return null;
    }
  };

  const production = of('NODE_ENV') === 'production';
  const configuration: Configuration = {
    production,
    port: check('PORT', port) ?? 4000,
    host: of('HOST') ?? (production ? '0.0.0.0' : '127.0.0.1'),
    sandboxPort: check('SANDBOX_PORT', port) ?? 4001,
    databaseUrl: check('DATABASE_URL', postgresUrl),
    sandboxDatabaseUrl: check('SANDBOX_DATABASE_URL', postgresUrl),
    redisUrl: check('REDIS_URL', (text) => url(text, ['redis:', 'rediss:'])),
    registers: check('PORTTI_REGISTERS', jsonOrFile(RegistersConfiguration)),
    issuers: check('PORTTI_ISSUERS', jsonOrFile(IssuersConfiguration)),
    today: check('PORTTI_TODAY', day),
    secret: check('PORTTI_SECRET', secret),
    origins: check('PORTTI_ORIGINS', listOf(origin)) ?? [],
    trustedProxies: check('PORTTI_TRUSTED_PROXIES', listOf(proxy)) ?? [],
  };
  if (production) {
    for (const name of ['DATABASE_URL', 'PORTTI_REGISTERS', 'PORTTI_ISSUERS', 'PORTTI_SECRET']) {
      if (of(name) === null)
        problems.push(`${name}: needed with NODE_ENV=production; docs/operating.md describes it`);
    }
    if (of('PORTTI_TODAY'))
      problems.push('PORTTI_TODAY: remove it; with NODE_ENV=production the day is the real one');
  } else if ((configuration.registers === null) !== (configuration.issuers === null)) {
    problems.push('PORTTI_REGISTERS and PORTTI_ISSUERS: give both, or neither to start the sandbox');
  }
  problems.push(
    ...namedTwice(
      'PORTTI_REGISTERS',
      'data controller',
      (configuration.registers?.archives ?? []).flatMap(({ controllers }) => controllers),
    ),
    ...namedTwice(
      'PORTTI_ISSUERS',
      'issuer',
      (configuration.issuers ?? []).map(({ issuer }) => issuer),
    ),
  );
  if (configuration.registers?.archives.every(({ controllers }) => !controllers.includes('*'))) {
    problems.push('PORTTI_REGISTERS: give one archive the controllers ["*"], for all that no other names');
  }
  if (problems.length > 0) throw new ConfigurationError(problems.join('\n'));
  return configuration;
}

/** Which of two would count is nobody's guess. */
const namedTwice = (variable: string, what: string, names: readonly string[]): string[] =>
  [...new Set(names.filter((name, at) => names.indexOf(name) !== at))].map(
    (name) => `${variable}: names the ${what} ${name} twice; name it once`,
  );

const listOf =
  (read: (one: string) => string) =>
  (text: string): readonly string[] =>
    text
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== '')
      .map(read);

/** As browsers send it: anything else would never be equal to it. */
function origin(text: string): string {
  const parsed = URL.canParse(text) ? new URL(text) : null;
  if (parsed === null || !/^https?:$/.test(parsed.protocol) || parsed.origin !== text) {
    throw new Error('give origins such as https://example.fi, with commas between');
  }
  return text;
}

function proxy(text: string): string {
  const [address = '', bits, ...rest] = text.split('/');
  const family = isIP(address);
  const isNetwork =
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
  if (family === 0 || !isNetwork || rest.length > 0) {
    throw new Error('give IP addresses or networks such as 10.0.0.0/8, with commas between');
  }
  return text;
}

function port(text: string): number {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number <= 65_535)) throw new Error('give a port number, 0 to 65535');
  return number;
}

function url(text: string, protocols: readonly string[]): string {
  const parsed = URL.canParse(text) ? new URL(text) : null;
  if (parsed === null || !protocols.includes(parsed.protocol)) {
    throw new Error(`give a URL that begins with ${protocols.map((one) => `${one}//`).join(' or ')}`);
  }
  return text;
}

const postgresUrl = (text: string): string => url(text, ['postgres:', 'postgresql:']);

function day(text: string): string {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text))
      return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString();
    throw new RangeError(text);
  } catch {
    throw new Error('give a day as YYYY-MM-DD');
  }
}

const secretBytes = 32;

function secret(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== secretBytes) {
    throw new Error(
      `give ${secretBytes} random bytes in base64, such as from: openssl rand -base64 ${secretBytes}`,
    );
  }
  return bytes;
}

function jsonOrFile<T extends TSchema>(shape: T) {
  const validator = Compile(shape);
  return (text: string): Static<T> => {
    const isFile = !/^\s*[[{]/.test(text);
    if (isFile && !existsSync(text)) throw new Error('give JSON, or the path of a file with it');
    let value: unknown;
    try {
      value = JSON.parse(isFile ? readFileSync(text, 'utf8') : text);
    } catch {
      throw new Error('is not JSON');
    }
    if (validator.Check(value)) return value;
    const [first] = validator.Errors(value);
    const wrong = first?.message === 'schema is false' ? 'there is no such field' : first?.message;
    throw new Error(`${first?.instancePath || 'the whole'}: ${wrong ?? 'has another shape'}`);
  };
}
