/** Cursors: signed, bound to who asks what, and of no use to anybody else. */
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { cursorCodec, type Position } from '../../src/admission/cursor.ts';
import { BadUserInput } from '../../src/errors.ts';

const codec = cursorCodec(Buffer.alloc(32, 7));
const position: Position = {
  at: { draftedAt: '2026-10-15T09:00:00.000Z', id: '2.999.8.1.1' },
  late: { '*': null },
};
const cursor = codec.encode(position, 'sara aino filter');
const [payload = '', signature = ''] = cursor.split('.');

describe('a cursor', () => {
  it('gives back the place, to the same question', () => {
    expect(codec.decode(cursor, 'sara aino filter')).toEqual(position);
    expect(cursorCodec(Buffer.alloc(32, 7)).decode(cursor, 'sara aino filter')).toEqual(position);
  });

  it('is plain text, safe in a URL', () => {
    expect(cursor).toMatch(/^[\w-]+\.[\w-]{43}$/);
  });

  const changed = Buffer.from(JSON.stringify({ at: null, late: {} })).toString('base64url');
  it.each([
    ['of another question', cursor, 'sara eeli filter'],
    ['of a question that begins alike', cursor, 'sara aino filter more'],
    ['with another place', `${changed}.${signature}`, 'sara aino filter'],
    ['with another signature', `${payload}.${randomBytes(32).toString('base64url')}`, 'sara aino filter'],
    ['with a cut signature', cursor.slice(0, -1), 'sara aino filter'],
    ['with an empty signature', `${payload}.`, 'sara aino filter'],
    ['without a signature', payload, 'sara aino filter'],
    [
      'of another secret',
      cursorCodec(Buffer.alloc(32, 8)).encode(position, 'sara aino filter'),
      'sara aino filter',
    ],
    ['with more behind it', `${cursor}.more`, 'sara aino filter'],
    ['of nothing', '', 'sara aino filter'],
    ['of dots', '...', 'sara aino filter'],
    ['of control characters', '\u0000.\u0000', 'sara aino filter'],
  ])('%s is refused by the argument’s name', (_, given, boundTo) => {
    const refusal = (() => {
      try {
        return codec.decode(given, boundTo);
      } catch (error) {
        return error;
      }
    })();
    expect(refusal).toBeInstanceOf(BadUserInput);
    expect(refusal).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', problems: [{ path: 'after' }] } });
  });

  it('tells payload and question apart, wherever one ends', () => {
    const other = codec.encode(position, 'sara');
    const [otherPayload = '', otherSignature = ''] = other.split('.');
    expect(() =>
      codec.decode(`${otherPayload}.${otherSignature}`, `sara\0${otherPayload.slice(0, 4)}`),
    ).toThrow();
  });
});
