/** The world that a request is about, from its path. */
import { type FastifyRequest } from 'fastify';

export function worldOf(request: FastifyRequest): string {
  const { params } = request;
  if (
    typeof params === 'object' &&
    params !== null &&
    'world' in params &&
    typeof params.world === 'string'
  ) {
    return params.world;
  }
  throw new Error(`The route ${request.routeOptions.url} has no world`);
}
