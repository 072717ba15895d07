/**
 * The doors of one request: who asks, about whom, on what ground, and the law's answer as an Access.
 * A guard opens a door; the resolver behind it opens the same one and gets the same Access, at no further cost.
 */
import { type AccessLogCollector, type Occasion } from '../accessLog/collector.ts';
import { type Opened } from '../accessLog/opened.ts';
import { badInput, DecisionUnavailable, Forbidden, RegisterUnavailable, Unauthenticated } from '../errors.ts';
import { type FactsGatherer } from '../facts/gather.ts';
import { type Actor } from '../identity/actor.ts';
import { type Access, CitizenAccess, ProfessionalAccess, UnitAccess } from '../law/access.ts';
import { type Decision, type Deny, deny } from '../law/decision.ts';
import { type CallerFacts, type Day } from '../law/facts.ts';
import { type Policy } from '../law/policy.ts';
import { type Language } from '../law/refusals.ts';
import { nationalRollouts } from '../law/rollouts.ts';
import { checkId } from '../objectIdentifier.ts';
import { type RawLoaders } from '../registers/rawLoaders.ts';
import { checkIdentityCode } from './identityCode.ts';
import { type AskedContext, type ContextArgument, readContext } from './statedContext.ts';

export interface DoorsOf {
  readonly actor: Actor | null;
  readonly language: Language;
  readonly today: Day;
  readonly policy: Policy;
  readonly facts: FactsGatherer;
  readonly load: RawLoaders;
  readonly log: AccessLogCollector;
  /** Told how long each decision took, in seconds. */
  readonly decided: (seconds: number) => void;
}

/** a token of the wrong kind is no strong identification for the field. */
const otherKindOfActor: Deny = deny('NOT_STRONGLY_AUTHENTICATED', ['R-032', 'R-108']);

/** someone whom no employer has on its list of users. */
const noSuchProfessional: Deny = deny('NO_ACCESS_RIGHT', ['R-034']);

export class Doors {
  readonly #of: DoorsOf;
  readonly #clients = new Map<string, Promise<Opened<ProfessionalAccess>>>();
  readonly #units = new Map<string, Promise<Opened<UnitAccess>>>();
  #myKanta: Promise<Opened<CitizenAccess>> | null = null;

  constructor(of: DoorsOf) {
    this.#of = of;
  }

  /** Anyone with a valid token. */
  authenticated(): Actor {
    if (this.#of.actor === null) throw new Unauthenticated();
    return this.#of.actor;
  }

  client(operation: string, id: string, context: ContextArgument): Promise<Opened<ProfessionalAccess>> {
    return once(this.#clients, [operation, id, context], async () => {
      const actor = this.authenticated();
      const asked = readContext(context);
      checkId('id', id);
      return this.#openClient(actor, operation, id, asked);
    });
  }

  clientByIdentityCode(code: string, context: ContextArgument): Promise<Opened<ProfessionalAccess>> {
    return once(this.#clients, ['clientByIdentityCode', code, context], async () => {
      const actor = this.authenticated();
      const asked = readContext(context);
      checkIdentityCode(code);
      const person = await this.#needed(this.#of.load.personByIdentityCode.load(code));
      // An id that nobody has: the way of a client that does not exist is the way of one without context.
      return this.#openClient(actor, 'clientByIdentityCode', person?.id ?? '2.999.0', asked);
    });
  }

  unit(context: ContextArgument): Promise<Opened<UnitAccess>> {
    return once(this.#units, [context], async () => {
      const actor = this.authenticated();
      const asked = readContext(context);
      const occasion = { operation: 'unitClients', client: null, stated: asked.stated };
      const caller = await this.#caller(actor, occasion, asked);
      const access = UnitAccess.decide(caller, this.#of.policy);
      if (access instanceof UnitAccess) return { access, actor, occasion };
      throw this.#refused(actor, occasion, asked.stated.actingFor, access);
    });
  }

  myKanta(): Promise<Opened<CitizenAccess>> {
    this.#myKanta ??= this.#openMyKanta();
    return this.#myKanta;
  }

  async #openMyKanta(): Promise<Opened<CitizenAccess>> {
    const actor = this.authenticated();
    const isCitizen = actor.kind === 'CITIZEN';
    const occasion = { operation: 'myKanta', client: isCitizen ? actor.id : null, stated: null };
    if (!isCitizen) throw this.#refused(actor, occasion, '*', otherKindOfActor);
    const viewer = { kind: 'CLIENT', stronglyIdentified: actor.stronglyIdentified } as const;
    const access = CitizenAccess.decide(
      { today: this.#of.today, viewer, rollouts: nationalRollouts, policy: this.#of.policy },
      actor.id,
    );
    if (access instanceof CitizenAccess) {
      this.#note(actor, occasion, '*', access.decision);
      return { access, actor, occasion };
    }
    throw this.#refused(actor, occasion, '*', access);
  }

  /** A refusal of one field of a client whose door is open: noted like any other. */
  refusedField({ actor, occasion }: Opened<Access>, denial: Deny): Forbidden {
    return this.#refused(actor, occasion, occasion.stated?.actingFor ?? '*', denial);
  }

  async #openClient(
    actor: Actor,
    operation: string,
    id: string,
    asked: AskedContext,
  ): Promise<Opened<ProfessionalAccess>> {
    const occasion = { operation, client: id, stated: asked.stated };
    const [caller, gathered] = await Promise.all([
      this.#caller(actor, occasion, asked),
      this.#needed(this.#of.facts.client(id, asked.stated, asked.controllers)),
    ]);
    const started = performance.now();
    const access = ProfessionalAccess.decide(
      caller,
      gathered.facts,
      { controllers: asked.controllers, unavailable: gathered.unavailable },
      this.#of.policy,
    );
    this.#of.decided((performance.now() - started) / 1000);
    for (const { controller, decision } of access.registers) {
      if (decision) this.#note(actor, occasion, controller, decision);
    }
    if (access instanceof ProfessionalAccess) return { access, actor, occasion };
    throw access.denial ? this.#forbidden(access.denial) : new DecisionUnavailable();
  }

  /** The caller's facts; refuses those who are no professional, and registers that do not exist. */
  async #caller(actor: Actor, occasion: Occasion, asked: AskedContext): Promise<CallerFacts> {
    const { actingFor } = asked.stated;
    if (actor.kind !== 'PROFESSIONAL') throw this.#refused(actor, occasion, actingFor, otherKindOfActor);
    const caller = await this.#needed(this.#of.facts.caller(actor, asked.stated, asked.controllers));
    if (caller === null) throw this.#refused(actor, occasion, actingFor, noSuchProfessional);
    const [unknown] = caller.unknown;
    if (unknown !== undefined) {
      const path =
        unknown === actingFor
          ? 'context.actingFor'
          : `context.controllers[${asked.controllers.indexOf(unknown)}]`;
      throw badInput(path, 'There is no such data controller. `dataControllers` lists them.');
    }
    return caller.facts;
  }

  /** What every decision of the query needs: without it there is none. */
  async #needed<T>(gathering: Promise<T>): Promise<T> {
    try {
      return await gathering;
    } catch (error) {
      if (error instanceof RegisterUnavailable) throw new DecisionUnavailable();
      throw error;
    }
  }

  #refused(actor: Actor, occasion: Occasion, controller: string, denial: Deny): Forbidden {
    this.#note(actor, occasion, controller, denial);
    return this.#forbidden(denial);
  }

  /** In the caller's language. */
  #forbidden(denial: Deny): Forbidden {
    return new Forbidden(denial, this.#of.language);
  }

  #note(actor: Actor, occasion: Occasion, controller: string, decision: Decision): void {
    this.#of.log.note(actor, occasion, controller, decision, []);
  }
}

/** The same question opens one door, however often it is asked. */
function once<T>(
  doors: Map<string, Promise<T>>,
  question: readonly unknown[],
  open: () => Promise<T>,
): Promise<T> {
  const key = JSON.stringify(question);
  const known = doors.get(key);
  if (known) return known;
  const opening = open();
  doors.set(key, opening);
  return opening;
}
