/** What a peer knows of a request. It takes the token's word for who asks, and decides nothing. */
import { today } from '../../world/name.ts';
import { type ServerSettings } from '../settings.ts';
import { type Basis } from './basis.ts';
import { claimsOf } from './claims.ts';
import { httpData } from './httpData.ts';
import { createLoaders, type Load, type MakeLoader } from './loaders.ts';
import { memoryData } from './memoryData.ts';

export interface PeerContext {
  readonly load: Load;
  readonly viewer: string | null;
  readonly basis: Basis;
  readonly today: string;
}

/** Of each request's Authorization header. */
export function contextMaker(
  { setting, registers, basis }: ServerSettings,
  make: MakeLoader,
): (authorization: string | undefined) => PeerContext {
  const data = setting === 'memory' ? memoryData() : httpData(registers);
  return (authorization) => ({
    load: createLoaders(data, make),
    viewer: claimsOf(authorization).sub ?? null,
    basis,
    today,
  });
}
