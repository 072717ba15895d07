/** Every error that leaves the gateway: its public code, its class, its message. Anything else is masked. */
import { GraphQLError } from 'graphql';
import { type DenialReason } from './law/codes.ts';
import { type Deny } from './law/decision.ts';
import { type Language, refusals } from './law/refusals.ts';

const publicCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'DECISION_UNAVAILABLE',
  'REGISTER_UNAVAILABLE',
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'CONFLICT',
  'TOO_EXPENSIVE',
  'RATE_LIMITED',
  'INTERNAL_SERVER_ERROR',
] as const;
export type PublicCode = (typeof publicCodes)[number];

/** An error whose message and extensions were written for the caller. */
export class PublicError extends GraphQLError {
  constructor(code: PublicCode, message: string, extensions: Record<string, unknown> = {}, cause?: unknown) {
    super(message, { extensions: { code, ...extensions } });
    if (cause !== undefined) this.cause = cause;
    this.name = code;
  }
}

/** The same error at a place of the response. */
export const errorAt = (error: GraphQLError, path: readonly (string | number)[]): GraphQLError =>
  new GraphQLError(error.message, { path, extensions: error.extensions, originalError: error });

/** No token or an unusable one: the same words whatever is wrong with it. */
export class Unauthenticated extends PublicError {
  constructor() {
    super('UNAUTHENTICATED', 'A valid bearer token is needed.', { http: { status: 401 } });
  }
}

/** The law refuses, and the reason may be told. */
export class Forbidden extends PublicError {
  readonly reason: DenialReason;

  constructor({ reason, rules }: Pick<Deny, 'reason' | 'rules'>, language: Language) {
    super('FORBIDDEN', refusals[reason][language], { reason, rules });
    this.reason = reason;
  }
}

/** What the decision or its log needs cannot be had: never data, and never a refusal. */
export class DecisionUnavailable extends PublicError {
  constructor() {
    super('DECISION_UNAVAILABLE', 'The access decision cannot be made right now. Try again.');
  }
}

/** A register cannot be reached in time. */
export class RegisterUnavailable extends PublicError {
  constructor(cause?: unknown) {
    super('REGISTER_UNAVAILABLE', 'A register cannot be reached right now. Try again.', {}, cause);
  }
}

/** For `catch`: a register that cannot be reached has nothing to give; anything else goes on. */
export function nullIfUnavailable(error: unknown): null {
  if (error instanceof RegisterUnavailable) return null;
  throw error;
}

export interface Problem {
  /** The argument, `filter.draftedTo`. */
  readonly path: string;
  /** What is wrong and the cure; never the value. */
  readonly message: string;
  readonly rule: string | null;
}

export class BadUserInput extends PublicError {
  constructor(problems: readonly Problem[]) {
    super('BAD_USER_INPUT', problems.map(({ path, message }) => `${path}: ${message}`).join(' '), {
      problems,
    });
  }
}

export const badInput = (path: string, message: string, rule: string | null = null): BadUserInput =>
  new BadUserInput([{ path, message, rule }]);
