import { once } from 'node:events';
import { createServer } from 'node:net';

/** A TCP port that nothing listens to on the loopback address: take it soon, for nobody keeps it. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
