/**
 * The doors of one request: who asks, about whom, on what ground, and the law's answer as an Access.
 * A guard opens a door; the resolver behind it opens the same one and gets the same Access, at no further cost.
 */
import { type AccessLogCollector, type Occasion } from '../accessLog/collector.ts';
import { type Opened } from '../accessLog/opened.ts';
import { badInput, DecisionUnavailable, type Forbidden, Unauthenticated } from '../errors.ts';
import { type CallerGathering, type ClientGathering, type FactsGatherer } from '../facts/gather.ts';
import { type Actor } from '../identity/actor.ts';
import { type Access, type CitizenAccess, ProfessionalAccess, UnitAccess } from '../law/access.ts';
import { type Decision, type Deny } from '../law/decision.ts';
import { type Explanation, explain } from '../law/explanation.ts';
import { type CallerFacts, type Day } from '../law/facts.ts';
import { type Policy } from '../law/policy.ts';
import { type Language } from '../law/refusals.ts';
import { type Rollout } from '../law/rollouts.ts';
import { checkId } from '../objectIdentifier.ts';
import { type RawLoaders } from '../registers/rawLoaders.ts';
import { CitizenDoors, type Representable } from './citizenDoors.ts';
import { DecisionNotes, needed } from './decisionNotes.ts';
import { checkIdentityCode } from './identityCode.ts';
import { once } from './once.ts';
import { noSuchProfessional, otherKindOfActor } from './refusedActors.ts';
import { type AskedContext, type ContextArgument, readContext } from './statedContext.ts';

export interface DoorsOf {
  readonly actor: Actor | null;
  readonly language: Language;
  readonly today: Day;
  readonly policy: Policy;
  readonly rollouts: readonly Rollout[];
  readonly facts: FactsGatherer;
  readonly load: RawLoaders;
  readonly log: AccessLogCollector;
  /** Told how long each decision took, in seconds. */
  readonly decided: (seconds: number) => void;
}

/** What was asked about a client, and all that the law needs to answer it. */
interface ClientQuestion {
  readonly occasion: Occasion;
  readonly asked: AskedContext;
  readonly caller: CallerFacts;
  readonly gathered: ClientGathering;
}

export class Doors {
  readonly #of: DoorsOf;
  readonly #notes: DecisionNotes;
  readonly #citizens: CitizenDoors;
  readonly #clients = new Map<string, Promise<Opened<ProfessionalAccess>>>();
  readonly #callers = new Map<string, Promise<CallerGathering | null>>();
  readonly #units = new Map<string, Promise<Opened<UnitAccess>>>();
  readonly #explanations = new Map<string, Promise<readonly Explanation[]>>();
  readonly #keys = new WeakMap<ContextArgument, string>();
  readonly #contexts = new Map<string, AskedContext>();

  constructor(of: DoorsOf) {
    this.#of = of;
    this.#notes = new DecisionNotes(of.log, of.language);
    this.#citizens = new CitizenDoors({ ...of, notes: this.#notes });
  }

  /** Anyone with a valid token. */
  authenticated(): Actor {
    if (this.#of.actor === null) throw new Unauthenticated();
    return this.#of.actor;
  }

  client(operation: string, id: string, context: ContextArgument): Promise<Opened<ProfessionalAccess>> {
    return once(this.#clients, JSON.stringify([operation, id]) + this.#keyOf(context), async () => {
      const actor = this.authenticated();
      const asked = this.#read(context);
      checkId('id', id);
      return this.#openClient(actor, await this.#questionAbout(actor, operation, id, asked));
    });
  }

  clientByIdentityCode(code: string, context: ContextArgument): Promise<Opened<ProfessionalAccess>> {
    const key = JSON.stringify(['clientByIdentityCode', code]) + this.#keyOf(context);
    return once(this.#clients, key, async () => {
      const actor = this.authenticated();
      const asked = this.#read(context);
      checkIdentityCode(code);
      const person = await needed(this.#of.load.personByIdentityCode.load(code));
      // An id that nobody has: the way of a client that does not exist is the way of one without context.
      const id = person?.id ?? '2.999.0';
      return this.#openClient(actor, await this.#questionAbout(actor, 'clientByIdentityCode', id, asked));
    });
  }

  unit(context: ContextArgument): Promise<Opened<UnitAccess>> {
    return once(this.#units, this.#keyOf(context), async () => {
      const actor = this.authenticated();
      const asked = this.#read(context);
      const occasion = { operation: 'unitClients', client: null, stated: asked.stated };
      const caller = await this.#caller(actor, occasion, asked);
      const access = UnitAccess.decide(caller, this.#of.policy);
      if (access instanceof UnitAccess) return { access, actor, occasion };
      throw this.#notes.refused(actor, occasion, asked.stated.actingFor, access);
    });
  }

  /** Why the caller would be let in or refused: the decisions of `client`, with their rows. */
  explanation(
    clientId: string,
    context: ContextArgument,
    controllers: readonly string[] | null,
  ): Promise<readonly Explanation[]> {
    return once(this.#explanations, JSON.stringify([clientId, context, controllers]), async () => {
      const actor = this.authenticated();
      const asked = readContext(context, controllers);
      checkId('clientId', clientId);
      const question = await this.#questionAbout(actor, 'explainAccess', clientId, asked);
      const { occasion, caller, gathered } = question;
      const registers = { controllers: asked.controllers, unavailable: gathered.unavailable };
      const explanations = explain(caller, gathered.facts, registers, this.#of.policy);
      for (const { controller, decision } of explanations) {
        if (decision) this.#notes.note(actor, occasion, controller, asUse(decision));
      }
      return explanations;
    });
  }

  myKanta(onBehalfOf: string | null): Promise<Opened<CitizenAccess>> {
    return this.#citizens.myKanta(this.authenticated(), onBehalfOf);
  }

  representable(): Promise<readonly Representable[]> {
    return this.#citizens.representable(this.authenticated());
  }

  /** A refusal of one field of a client whose door is open: noted like any other. */
  refusedField({ actor, occasion }: Opened<Access>, denial: Deny): Forbidden {
    return this.#notes.refused(actor, occasion, occasion.stated?.actingFor ?? '*', denial);
  }

  /** The fields of a list share their context: it is written once, and read once. */
  #keyOf(context: ContextArgument): string {
    const key = this.#keys.get(context) ?? JSON.stringify(context);
    this.#keys.set(context, key);
    return key;
  }

  #read(context: ContextArgument): AskedContext {
    const key = this.#keyOf(context);
    const asked = this.#contexts.get(key) ?? readContext(context);
    this.#contexts.set(key, asked);
    return asked;
  }

  async #questionAbout(
    actor: Actor,
    operation: string,
    id: string,
    asked: AskedContext,
  ): Promise<ClientQuestion> {
    const occasion = { operation, client: id, stated: asked.stated };
    const [caller, gathered] = await Promise.all([
      this.#caller(actor, occasion, asked),
      needed(this.#of.facts.client(id, asked.stated, asked.controllers)),
    ]);
    return { occasion, asked, caller, gathered };
  }

  #openClient(actor: Actor, { occasion, asked, caller, gathered }: ClientQuestion) {
    const started = performance.now();
    const access = ProfessionalAccess.decide(
      caller,
      gathered.facts,
      { controllers: asked.controllers, unavailable: gathered.unavailable },
      this.#of.policy,
    );
    this.#of.decided((performance.now() - started) / 1000);
    for (const { controller, decision } of access.registers) {
      if (decision) this.#notes.note(actor, occasion, controller, decision);
    }
    if (access instanceof ProfessionalAccess) return { access, actor, occasion };
    throw access.denial ? this.#notes.forbidden(access.denial) : new DecisionUnavailable();
  }

  /** The caller's facts; refuses those who are no professional, and registers that do not exist. */
  async #caller(actor: Actor, occasion: Occasion, asked: AskedContext): Promise<CallerFacts> {
    const { actingFor } = asked.stated;
    if (actor.kind !== 'PROFESSIONAL') {
      throw this.#notes.refused(actor, occasion, actingFor, otherKindOfActor);
    }
    const caller = await once(this.#callers, JSON.stringify([asked.stated, asked.controllers]), () =>
      needed(this.#of.facts.caller(actor, asked.stated, asked.controllers)),
    );
    if (caller === null) throw this.#notes.refused(actor, occasion, actingFor, noSuchProfessional);
    const [unknown] = caller.unknown;
    if (unknown !== undefined) {
      const path =
        unknown === actingFor
          ? 'context.actingFor'
          : `${asked.controllersPath}[${asked.controllers.indexOf(unknown)}]`;
      throw badInput(path, 'There is no such data controller. `dataControllers` lists them.');
    }
    return caller.facts;
  }
}

/** To learn that one would be let in is use of what the registers hold; it discloses no record. */
const asUse = (decision: Decision): Decision =>
  decision.effect === 'DENY'
    ? decision
    : {
        ...decision,
        obligations: decision.obligations.includes('RECORD_SPECIAL_REASON')
          ? ['RECORD_SPECIAL_REASON', 'LOG_USE']
          : ['LOG_USE'],
      };
