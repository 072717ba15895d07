/** Where scenarios run: a sandbox and an access log, and for each world and day a gateway of its own. */
import { randomBytes } from 'node:crypto';
import { type FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { type AccessLog, openAccessLog } from '../../../src/accessLog/accessLog.ts';
import { openCaches } from '../../../src/caches.ts';
import { createMetrics } from '../../../src/execution/metrics.ts';
import { createRateLimits } from '../../../src/execution/rateLimits.ts';
import { fixedToday } from '../../../src/facts/today.ts';
import { buildGateway, type GatewayPorts } from '../../../src/gateway.ts';
import { createVerifier } from '../../../src/identity/verifier.ts';
import { type RegistersConfiguration } from '../../../src/registers/configuration.ts';
import { openRegisters } from '../../../src/registers/registers.ts';
import { issuersAt, registersAt } from '../../../src/sandbox/address.ts';
import { openSandboxDatabase } from '../../../src/sandbox/database.ts';
import { buildSandbox } from '../../../src/sandbox/server.ts';
import { openTokenSigner } from '../../../src/sandbox/tokens.ts';
import { CanaryWatch } from '../canaries.ts';
import { engineLimits } from '../engine.ts';
import { PlantedSandbox } from '../plantedRecords.ts';
import { openOwnLog } from './ownLog.ts';
import { RoundCounter } from './rounds.ts';
import { type SandboxClient } from './sandboxClient.ts';

export const baseDay = '2026-10-15';

export interface RunningGateway {
  readonly url: string;
  close(): Promise<void>;
}

export interface Stage {
  readonly sandbox: SandboxClient;
  readonly accessLog: AccessLog;
  /** An access log of its own for a world: what is in it is of that world alone, and goes when it is closed. */
  openLog(world: string): Promise<AccessLog>;
  /** A gateway over a world, on a day. `ports` replaces some of its ports. */
  gateway(
    world: string,
    options?: { today?: string; registers?: RegistersConfiguration; ports?: Partial<GatewayPorts> },
  ): Promise<RunningGateway>;
  close(): Promise<void>;
}

/** Two databases: the sandbox's registers and the gateway's access log. */
export async function openStage(databases: { sandbox: string; log: string }): Promise<Stage> {
  const database = await openSandboxDatabase(databases.sandbox);
  const server = await buildSandbox(database, await openTokenSigner());
  const sandboxUrl = await listening(server);
  const accessLog = await openAccessLog(databases.log);
  const metrics = createMetrics();
  const watch = new CanaryWatch();
  const rounds = new RoundCounter();
  const verifier = createVerifier(issuersAt(sandboxUrl));
  const secret = randomBytes(32);

  return {
    sandbox: new PlantedSandbox(sandboxUrl, rounds.of),
    accessLog,
    openLog: (world) => openOwnLog(databases.log, world),
    gateway: async (world, { today = baseDay, registers: configuration, ports = {} } = {}) => {
      const registers = openRegisters(configuration ?? registersAt(sandboxUrl, world), {
        call: (report) => {
          metrics.call(report);
          rounds.report(report);
        },
        batch: metrics.batch,
      });
      const app = await buildGateway({
        registers,
        accessLog,
        verifier,
        metrics,
        secret,
        caches: openCaches({
          prefix: world,
          archives: registers.archives.all.length,
          shared: null,
          report: metrics.cacheRead,
        }),
        limits: engineLimits,
        rateLimits: createRateLimits(100_000, null),
        logger: pino({}, watch),
        today: fixedToday(today),
        sandbox: true,
        origins: [],
        trustedProxies: [],
        ...ports,
      });
      return {
        url: await listening(app),
        close: async () => {
          await app.close();
          await registers.close();
        },
      };
    },
    close: async () => {
      await server.close();
      await Promise.all([database.destroy(), accessLog.close()]);
      watch.end(await metrics.text());
    },
  };
}

const listening = (server: FastifyInstance): Promise<string> => server.listen({ port: 0, host: '127.0.0.1' });
