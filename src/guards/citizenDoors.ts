/** Doors of MyKanta: to the own data, and to those of someone for whom one may act. */
import { type Occasion } from '../accessLog/collector.ts';
import { type Opened } from '../accessLog/opened.ts';
import { type FactsGatherer } from '../facts/gather.ts';
import { type Actor } from '../identity/actor.ts';
import { CitizenAccess } from '../law/access.ts';
import { type Deny } from '../law/decision.ts';
import { type Day, type RepresentationFacts } from '../law/facts.ts';
import { type Policy } from '../law/policy.ts';
import { type Rollout } from '../law/rollouts.ts';
import { checkId } from '../objectIdentifier.ts';
import { type DecisionNotes, needed } from './decisionNotes.ts';
import { once } from './once.ts';
import { otherKindOfActor } from './refusedActors.ts';

/** Someone for whom the caller asks to act; null where the law says no, which is all there is to tell. */
export interface Representable {
  readonly client: string;
  readonly access: CitizenAccess | null;
}

export interface CitizenDoorsOf {
  readonly today: Day;
  readonly policy: Policy;
  readonly rollouts: readonly Rollout[];
  readonly facts: FactsGatherer;
  readonly notes: DecisionNotes;
}

export class CitizenDoors {
  readonly #of: CitizenDoorsOf;
  readonly #opened = new Map<string, Promise<Opened<CitizenAccess>>>();
  #representable: Promise<readonly Representable[]> | null = null;

  constructor(of: CitizenDoorsOf) {
    this.#of = of;
  }

  myKanta(actor: Actor, onBehalfOf: string | null): Promise<Opened<CitizenAccess>> {
    return once(this.#opened, JSON.stringify(onBehalfOf), async () => {
      if (onBehalfOf !== null) checkId('onBehalfOf', onBehalfOf);
      const client = onBehalfOf ?? actor.id;
      const occasion = this.#citizens(actor, 'myKanta', client);
      const representation =
        client === actor.id ? null : await needed(this.#of.facts.representation(actor.id, client));
      const access = this.#decide(actor, client, representation);
      if (!(access instanceof CitizenAccess)) throw this.#of.notes.refused(actor, occasion, '*', access);
      this.#of.notes.note(actor, occasion, '*', access.decision);
      return { access, actor, occasion };
    });
  }

  /** Everyone for whom the caller is named as a guardian or holds a mandate, with the law's yes or no. */
  representable(actor: Actor): Promise<readonly Representable[]> {
    this.#representable ??= this.#askRepresentable(actor);
    return this.#representable;
  }

  async #askRepresentable(actor: Actor): Promise<readonly Representable[]> {
    const occasion = this.#citizens(actor, 'representable', actor.id);
    const own = this.#decide(actor, actor.id, null);
    if (!(own instanceof CitizenAccess)) throw this.#of.notes.refused(actor, occasion, '*', own);
    const people = await needed(this.#of.facts.representations(actor.id));
    return people.map(({ client, facts }) => {
      const access = this.#decide(actor, client, facts);
      const isAccess = access instanceof CitizenAccess;
      const decision = isAccess ? access.decision : access;
      // No data of the client are used: what is owed is the entry of who would act for whom.
      this.#of.notes.note(actor, { operation: 'representable', client, stated: null }, '*', {
        ...decision,
        obligations: isAccess ? ['LOG_PROXY_USE'] : [],
      });
      return { client, access: isAccess ? access : null };
    });
  }

  /** Refuses whoever is no citizen. */
  #citizens(actor: Actor, operation: string, client: string): Occasion {
    if (actor.kind === 'CITIZEN') return { operation, client, stated: null };
    throw this.#of.notes.refused(actor, { operation, client: null, stated: null }, '*', otherKindOfActor);
  }

  #decide(actor: Actor, client: string, representation: RepresentationFacts | null): CitizenAccess | Deny {
    const { today, policy, rollouts } = this.#of;
    const { stronglyIdentified } = actor;
    return CitizenAccess.decide({ today, stronglyIdentified, representation }, client, { rollouts, policy });
  }
}
