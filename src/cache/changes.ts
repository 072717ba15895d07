/**
 * Tells of names that changed in Redis. Not the client's own cache of replies: that one hands out copies, in
 * promises, and Redis would tell it only of what it has read, not of what it has written.
 */
import { BasicClientSideCache } from 'redis';

export const namesPrefix = 'portti:names:';

type Reply = Parameters<BasicClientSideCache['handleCache']>;

/** Emits `invalidate` with a key, or with null where messages may have been missed. */
export class Changes extends BasicClientSideCache {
  /** Whatever anybody else does to a name is told, without a list of who has read what. */
  override trackingOn(): string[] {
    return ['CLIENT', 'TRACKING', 'ON', 'BCAST', 'PREFIX', namesPrefix, 'NOLOOP'];
  }

  override async handleCache(...[, { preserve }, send, shape, typeMapping]: Reply): Promise<unknown> {
    const reply = await send();
    return shape ? shape(reply, preserve, typeMapping) : reply;
  }
}
