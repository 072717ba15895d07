/**
 * Texts encrypted for a cache that others might read or write: AES-256-GCM with a key made of PORTTI_SECRET, and
 * bound to the key they are kept by. What another secret has sealed, or nobody, is no text.
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

export interface Seal {
  close(key: string, text: string): string;
  open(key: string, sealed: unknown): string | null;
  /** A name that only holders of the secret can make of a key. */
  opaque(key: string): string;
}

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

export function createSeal(secret: Buffer): Seal {
  const keyFor = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
  const own = keyFor('portti cache');
  const naming = keyFor('portti cache names');
  return {
    opaque: (key) => createHmac('sha256', naming).update(key).digest('base64url'),
    close: (key, text) => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, own, nonce).setAAD(Buffer.from(key));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
    },
    open: (key, sealed) => {
      if (typeof sealed !== 'string') return null;
      const bytes = Buffer.from(sealed, 'base64');
      try {
        const decipher = createDecipheriv(algorithm, own, bytes.subarray(0, nonceBytes), {
          authTagLength: tagBytes,
        })
          .setAAD(Buffer.from(key))
          .setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
        return (
          decipher.update(bytes.subarray(nonceBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8')
        );
      } catch {
        return null;
      }
    },
  };
}
