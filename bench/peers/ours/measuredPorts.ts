/** The product's ports as in production, but for its limit of requests per minute, and its registers where they are in memory. */
import { randomBytes } from 'node:crypto';
import { openRedis } from '../../../src/cache/redis.ts';
import { createRateLimits } from '../../../src/execution/rateLimits.ts';
import { type GatewayPorts } from '../../../src/gateway.ts';
import { openPorts } from '../../../src/ports.ts';
import { type Registers } from '../../../src/registers/registers.ts';
import { nothingKept } from '../../../test/support/nothingKept.ts';
import { today } from '../../world/name.ts';
import { type ServerSettings } from '../settings.ts';
import { type memoryRegisters } from './memoryRegisters.ts';
import { readVariant } from './variant.ts';

const unlimited = 1_000_000_000;

export async function measuredPorts({ setting, ...opening }: ServerSettings): Promise<GatewayPorts> {
  const { keepsNothing, redisUrl, secret: told } = readVariant();
  const secret = told === null ? randomBytes(32) : Buffer.from(told, 'base64');
  const { ports } = await openPorts({
    ...opening,
    redisUrl,
    today,
    secret,
    sandbox: false,
    origins: [],
    trustedProxies: [],
  });
  const shared = redisUrl && { redis: await openRedis(redisUrl, ports.metrics.redisReachable), secret };
  return {
    ...ports,
    rateLimits: createRateLimits(unlimited, shared || null),
    ...(keepsNothing ? { caches: nothingKept } : {}),
    ...(setting === 'memory' ? { registers: await inMemory(opening.registers, ports.metrics) } : {}),
  };
}

/** Loaded by who needs them alone: they hold the rows of the whole bench world, which the memory of others must not show. */
async function inMemory(...opening: Parameters<typeof memoryRegisters>): Promise<Registers> {
  const { memoryRegisters } = await import('./memoryRegisters.ts');
  return memoryRegisters(...opening);
}
