/** The product as in production, but for its limit of requests per minute, and its registers where they are in memory. */
import { randomBytes } from 'node:crypto';
import { createRateLimits } from '../../../src/execution/rateLimits.ts';
import { buildGateway } from '../../../src/gateway.ts';
import { openPorts } from '../../../src/ports.ts';
import { today } from '../../world/rows.ts';
import { readSettings, tellReady } from '../settings.ts';
import { memoryRegisters } from './memoryRegisters.ts';

const { setting, ...opening } = readSettings();
const { ports } = await openPorts({
  ...opening,
  redisUrl: null,
  today,
  secret: randomBytes(32),
  sandbox: false,
  origins: [],
  trustedProxies: [],
});
const app = await buildGateway({
  ...ports,
  rateLimits: createRateLimits(1_000_000_000, null),
  ...(setting === 'memory' ? { registers: memoryRegisters(opening.registers, ports.metrics) } : {}),
});
tellReady(`${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`);
