/** `node src/main.ts`: reads the configuration, opens the ports, listens, and closes in order. */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { ConfigurationError, readConfiguration } from './configuration.ts';
import { buildGateway } from './gateway.ts';
import { OpeningError, openPorts } from './ports.ts';

const sandboxDay = '2026-10-15';
const closers: (() => Promise<unknown>)[] = [];
let closing: Promise<void> | null = null;

/** Open requests are finished first, then the ports are closed, then what was started with them. */
function close(): Promise<void> {
  closing ??= (async () => {
    for (const end of closers.toReversed()) await end();
  })();
  return closing;
}

async function start(): Promise<void> {
  const configuration = readConfiguration(process.env);
  await checkFree('PORT', configuration.port, configuration.host);
  const standsAlone = configuration.databaseUrl !== null && configuration.registers !== null;
  const launched = configuration.production || standsAlone ? null : await launchSandbox(configuration);
  const registers = configuration.registers ?? launched?.registers;
  const issuers = configuration.issuers ?? launched?.issuers;
  const databaseUrl = configuration.databaseUrl ?? launched?.databaseUrl;
  if (!registers || !issuers || !databaseUrl)
    throw new ConfigurationError('Registers, issuers or database are missing');

  const opened = await openPorts({
    ...configuration,
    registers,
    issuers,
    databaseUrl,
    today: configuration.today ?? (configuration.production ? null : sandboxDay),
    secret: configuration.secret ?? randomBytes(32),
    sandbox: !configuration.production,
  });
  closers.push(opened.close);
  const app = await buildGateway(opened.ports);
  closers.push(() => app.close());
  const address = await app.listen({ port: configuration.port, host: configuration.host });
  if (launched?.sandbox) {
    const { welcome } = await import('./sandbox/welcome.ts');
    process.stderr.write(welcome(address, launched.sandbox, opened.ports.today().toString()));
  } else {
    process.stderr.write(`Portti listens at ${address}\n`);
  }
}

/** Told before anything is started, which takes seconds. */
async function checkFree(name: string, port: number, host: string): Promise<void> {
  const server = createServer().listen({ port, host });
  try {
    await once(server, 'listening');
  } catch (error) {
    if (isTaken(error)) throw new ConfigurationError(taken(name, port));
    throw error;
  }
  server.close();
  await once(server, 'close');
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

const taken = (name: string, port: number): string => `Port ${port} is in use. Set ${name} to a free one.`;

async function launchSandbox(configuration: ReturnType<typeof readConfiguration>) {
  const { launch } = await import('./sandbox/launch.ts');
  if (configuration.registers === null)
    await checkFree('SANDBOX_PORT', configuration.sandboxPort, '127.0.0.1');
  const launched = await launch({
    ...configuration,
    withSandbox: configuration.registers === null,
    say: (text) => process.stderr.write(`${text}\n`),
  });
  closers.push(launched.close);
  return launched;
}

async function stop(status: number): Promise<void> {
  await close();
  process.exit(status);
}

// A fault of one request must not end the others'; there should be none, so each is told.
process.on('unhandledRejection', (error) => {
  process.stderr.write(`An unhandled rejection: ${error instanceof Error ? error.stack : String(error)}\n`);
});
process.once('SIGINT', () => stop(0));
process.once('SIGTERM', () => stop(0));
try {
  await start();
} catch (error) {
  process.stderr.write(`${await complaintOf(error)}\n`);
  await stop(1);
}

/** A plain message for what a person can cure; the stack only for what nobody expected. */
async function complaintOf(error: unknown): Promise<string> {
  if (!(error instanceof Error)) return String(error);
  if (isTaken(error)) return 'The port is in use. Set PORT to a free one.';
  const isExpected =
    error instanceof ConfigurationError ||
    error instanceof OpeningError ||
    ['LaunchError', 'EmbeddedPostgresError'].includes(error.constructor.name);
  return isExpected ? error.message : (error.stack ?? error.message);
}
