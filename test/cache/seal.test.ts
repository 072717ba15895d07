/** What is sealed opens only under its own name and with its own secret. */
import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { createSeal } from '../../src/cache/seal.ts';

const [secret, another] = [randomBytes(32), randomBytes(32)];
const seal = createSeal(secret);
const sealed = seal.close('name', 'Merkintä');

it('opens what any holder of the secret closed', () => {
  expect(createSeal(secret).open('name', sealed)).toBe('Merkintä');
  expect(seal.close('name', 'Merkintä')).not.toBe(sealed);
  expect(Buffer.from(sealed, 'base64').toString('latin1')).not.toContain('Merkint');
});

it.each([
  ['of another key', 'other', sealed],
  ['of another secret', 'name', createSeal(another).close('name', 'Merkintä')],
  ['changed by a letter', 'name', `${sealed.slice(0, -6)}AAAA${sealed.slice(-2)}`],
  ['cut short', 'name', sealed.slice(0, 20)],
  ['empty', 'name', ''],
  ['rubbish', 'name', '{"names":{}}'],
  ['no text', 'name', 5],
  ['absent', 'name', null],
])('does not open what is %s', (_, key, value) => {
  expect(seal.open(key, value)).toBeNull();
});

it('names keys so that only holders of the secret can tell which', () => {
  expect(seal.opaque('2.999.8.1.1')).toBe(createSeal(secret).opaque('2.999.8.1.1'));
  expect(seal.opaque('2.999.8.1.1')).not.toBe(seal.opaque('2.999.8.1.2'));
  expect(seal.opaque('2.999.8.1.1')).not.toBe(createSeal(another).opaque('2.999.8.1.1'));
  expect(seal.opaque('2.999.8.1.1')).toMatch(/^[\w-]{43}$/);
});
