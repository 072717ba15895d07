/** What a token says, unverified. */
export interface Claims {
  readonly iss?: string;
  readonly sub?: string;
  readonly organisation?: string;
}

/** Of an Authorization header; nothing without one. */
export function claimsOf(authorization: string | undefined): Claims {
  const [, payload = ''] = authorization?.split('.') ?? [];
  return payload === '' ? {} : JSON.parse(Buffer.from(payload, 'base64url').toString());
}
