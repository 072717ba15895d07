/**
 * Gathers what the law needs to know, in one round of parallel calls for a client; disclosure by permission takes
 * a second one, for those who share a case. Which calls are made depends on the question alone, never on what is
 * found: a client that does not exist costs the same calls.
 */
import { RegisterUnavailable } from '../errors.ts';
import { type Actor } from '../identity/actor.ts';
import {
  type CallerFacts,
  type ClientFacts,
  type Day,
  type DeclarationFacts,
  type RepresentationFacts,
  type StatedContext,
} from '../law/facts.ts';
import { type Policy } from '../law/policy.ts';
import { type Contexts } from '../registers/archiveAnswers.ts';
import { type Archive, type Archives } from '../registers/archives.ts';
import { type RawLoaders } from '../registers/rawLoaders.ts';
import { declarationFacts, organisationFacts, professionalFacts, representationFacts } from './rows.ts';

export interface CallerGathering {
  readonly facts: CallerFacts;
  /** Of the organisation acted for and the controllers named, those that are no data controllers. */
  readonly unknown: readonly string[];
}

export interface ClientGathering {
  readonly facts: ClientFacts;
  /** Controllers whose facts could not be had: they answer UNAVAILABLE. */
  readonly unavailable: readonly string[];
}

export class FactsGatherer {
  readonly #load: RawLoaders;
  readonly #archives: Archives;
  readonly #today: Day;
  readonly #policy: Policy;

  constructor(load: RawLoaders, archives: Archives, today: Day, policy: Policy) {
    this.#load = load;
    this.#archives = archives;
    this.#today = today;
    this.#policy = policy;
  }

  /** Null for someone who is no known professional. Rejects where a service fails: no decision can be made. */
  async caller(
    actor: Actor,
    stated: StatedContext,
    controllers: readonly string[],
  ): Promise<CallerGathering | null> {
    const hinted = actor.organisation === null ? [] : [actor.organisation];
    const [row, found] = await Promise.all([
      this.#load.professional.load(actor.id),
      Promise.all(
        [stated.actingFor, ...controllers, ...hinted].map((id) => this.#load.organisation.load(id)),
      ),
    ]);
    if (row === null) return null;
    const employer = await this.#load.organisation.load(row.employer);
    const known = [employer, ...found].filter((organisation) => organisation !== null);
    const isRegister = (id: string) => known.some((one) => one.id === id && one.dataController);
    return {
      facts: {
        today: this.#today,
        professional: professionalFacts(row),
        stated,
        organisations: new Map(known.map((one) => [one.id, organisationFacts(one)])),
      },
      unknown: [stated.actingFor, ...controllers].filter((controller) => !isRegister(controller)),
    };
  }

  /** Rejects where the client's context with the caller's own side cannot be had. */
  async client(id: string, stated: StatedContext, controllers: readonly string[]): Promise<ClientGathering> {
    const disclosing = controllers.filter((controller) => controller !== stated.actingFor);
    const needsDeclarations = stated.statutoryGround === null || !this.#policy.statutoryRightNeedsNoInforming;
    const byPermission = disclosing.length > 0 && needsDeclarations;
    const [person, contexts, own, shared] = await Promise.all([
      this.#load.person.load(id),
      this.#contextsAt(stated, id),
      byPermission ? settled(this.#load.declarations.load(id)) : null,
      byPermission ? this.#coClients(id, disclosing) : null,
    ]);
    const others = shared ? await this.#declarationsOf(shared.clients) : new Map<string, DeclarationFacts>();
    const failed = byPermission && (own === 'FAILED' || others === 'FAILED');
    return {
      facts: {
        id,
        exists: person !== null,
        temporaryIdentifierOnly: person !== null && person.identityCode === null,
        ownRegisterTasks: contexts.known.flatMap(({ serviceTasks }) => serviceTasks),
        ...contextFacts(contexts),
        declarations: own === null || own === 'FAILED' ? null : declarationFacts(own, this.#today),
        coClientDeclarations: others === 'FAILED' ? new Map() : others,
      },
      unavailable: failed ? disclosing : (shared?.unavailable ?? []),
    };
  }

  /** How a person stands to someone else. The same two calls whoever they are, and whether they exist. */
  async representation(actor: string, client: string): Promise<RepresentationFacts> {
    const [row, representative, person] = await Promise.all([
      this.#load.representation.load(actor),
      this.#load.person.load(actor),
      this.#load.person.load(client),
    ]);
    return representationFacts(row, representative, person);
  }

  /** Everyone for whom the representation service names this person, and how. */
  async representations(
    actor: string,
  ): Promise<readonly { readonly client: string; readonly facts: RepresentationFacts }[]> {
    const row = await this.#load.representation.load(actor);
    const children = row?.children.map(({ child }) => child) ?? [];
    const principals = row?.mandates.map(({ principal }) => principal) ?? [];
    const clients = [...new Set([...children, ...principals])].filter((client) => client !== actor).sort();
    const [representative, ...persons] = await Promise.all(
      [actor, ...clients].map((id) => this.#load.person.load(id)),
    );
    return clients.map((client, at) => ({
      client,
      facts: representationFacts(row, representative ?? null, persons[at] ?? null),
    }));
  }

  /** What the register holds of someone matters only to those who state a special reason. */
  #contextsAt({ actingFor: controller, specialReason }: StatedContext, client: string): Promise<Contexts> {
    const archive = this.#archives.of(controller);
    if (archive === null) return Promise.reject(new RegisterUnavailable());
    const known = specialReason !== null;
    return this.#load.contexts(archive).load({ client, controller, known });
  }

  async #coClients(client: string, controllers: readonly string[]) {
    const answers = await Promise.all(
      controllers.map(async (controller) => {
        const archive = this.#archives.of(controller);
        return {
          controller,
          found: archive ? await this.#coClientsAt(archive, client, controller) : 'FAILED',
        };
      }),
    );
    const failed = answers.filter(({ found }) => found === 'FAILED').map(({ controller }) => controller);
    const clients = answers.flatMap(({ found }) => (typeof found === 'string' ? [] : found));
    return { clients: [...new Set(clients)], unavailable: failed };
  }

  #coClientsAt(archive: Archive, client: string, controller: string): Promise<readonly string[] | 'FAILED'> {
    return settled(this.#load.coClients(archive).load({ client, controller }));
  }

  /** Asked even where nobody shares a case, so that the number of calls does not tell. */
  async #declarationsOf(
    clients: readonly string[],
  ): Promise<ReadonlyMap<string, DeclarationFacts> | 'FAILED'> {
    const rows = await settled(this.#load.coClientDeclarations.load(clients));
    if (rows === 'FAILED') return rows;
    return new Map(rows.map((row) => [row.client, declarationFacts(row, this.#today)]));
  }
}

/** A register that cannot be reached is a fact of its own; anything else is a fault of ours. */
async function settled<T>(promise: Promise<T>): Promise<T | 'FAILED'> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof RegisterUnavailable) return 'FAILED';
    throw error;
  }
}

const contextFacts = ({ cases, relationships, serviceRelationships }: Contexts) => ({
  cases: cases.map(({ controller, unit, openedOn, closedOn }) => ({
    controller,
    unit,
    startedOn: openedOn,
    endedOn: closedOn,
  })),
  relationships,
  serviceRelationships,
});
