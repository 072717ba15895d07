/** What each door notes of a decision, and how it refuses: every decision is logged, a refusal too. */
import { type AccessLogCollector, type Occasion } from '../accessLog/collector.ts';
import { DecisionUnavailable, Forbidden, RegisterUnavailable } from '../errors.ts';
import { type Actor } from '../identity/actor.ts';
import { type Decision, type Deny } from '../law/decision.ts';
import { type Language } from '../law/refusals.ts';

export class DecisionNotes {
  readonly #log: AccessLogCollector;
  readonly #language: Language;

  constructor(log: AccessLogCollector, language: Language) {
    this.#log = log;
    this.#language = language;
  }

  note(actor: Actor, occasion: Occasion, controller: string, decision: Decision): void {
    this.#log.note(actor, occasion, controller, decision, []);
  }

  refused(actor: Actor, occasion: Occasion, controller: string, denial: Deny): Forbidden {
    this.note(actor, occasion, controller, denial);
    return this.forbidden(denial);
  }

  /** In the caller's language; noted already. */
  forbidden(denial: Deny): Forbidden {
    return new Forbidden(denial, this.#language);
  }
}

/** What every decision of the query needs: without it there is none. */
export const needed = <T>(gathering: Promise<T>): Promise<T> => gathering.catch(noDecision);

function noDecision(error: unknown): never {
  throw error instanceof RegisterUnavailable ? new DecisionUnavailable() : error;
}
