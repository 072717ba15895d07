/**
 * Cursors of document lists: a place in each register, signed, and bound to who asks what.
 *
 * `at` is the place in every register but those in `late`, which missed a page and keep a place of their own, so
 * that nothing of theirs is lost. `*` among them stands for the registers that no endpoint names.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { badInput } from '../errors.ts';

/** The last item given out, or null for the beginning. */
export type Place = { readonly draftedAt: string; readonly id: string } | null;

export interface Position {
  readonly at: Place;
  readonly late: Readonly<Record<string, Place>>;
}

export const beginning: Position = { at: null, late: {} };

export interface CursorCodec {
  encode(value: unknown, boundTo: string): string;
  /** Throws BAD_USER_INPUT where the cursor was not given by this query, for this caller. */
  decode(cursor: string, boundTo: string): unknown;
}

export function cursorCodec(secret: Buffer): CursorCodec {
  const sign = (payload: string, boundTo: string) =>
    createHmac('sha256', secret).update(boundTo).update('\0').update(payload).digest();
  return {
    encode: (value, boundTo) => {
      const payload = Buffer.from(JSON.stringify(value)).toString('base64url');
      return `${payload}.${sign(payload, boundTo).toString('base64url')}`;
    },
    decode: (cursor, boundTo) => {
      const [payload = '', signature = '', ...rest] = cursor.split('.');
      const given = Buffer.from(signature, 'base64url');
      const right = sign(payload, boundTo);
      if (rest.length > 0 || given.length !== right.length || !timingSafeEqual(given, right)) {
        throw badInput('after', 'This cursor is not of this query. Use one that the same query gave you.');
      }
      return JSON.parse(Buffer.from(payload, 'base64url').toString());
    },
  };
}
