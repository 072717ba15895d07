/**
 * The only door from registers to resolvers, for one request. Everything it gives out was let through by the law
 * for the Access it was asked with, and is noted for the access log.
 */
import { type AccessLogCollector } from '../accessLog/collector.ts';
import { type Opened } from '../accessLog/opened.ts';
import { BadUserInput, badInput, Forbidden, RegisterUnavailable } from '../errors.ts';
import { type Access, CitizenAccess, type RegisterDecision, type UnitAccess } from '../law/access.ts';
import { type Deny, deny } from '../law/decision.ts';
import { type Language } from '../law/refusals.ts';
import { type Scope } from '../law/scope.ts';
import { checkId } from '../objectIdentifier.ts';
import { type Unit } from '../registers/answers.ts';
import { type Archives } from '../registers/archives.ts';
import { type Directory } from '../registers/directory.ts';
import { type RawLoaders } from '../registers/rawLoaders.ts';
import { type AccessBasis, basisOf } from './accessBasis.ts';
import { type CursorCodec } from './cursor.ts';
import { DeclarationAdmission } from './declarations.ts';
import { type DocumentPage, DocumentPages } from './documentPage.ts';
import { DocumentSearch } from './documentSearch.ts';
import { missesRegisters } from './missesRegisters.ts';
import { Overviews } from './overview.ts';
import {
  checkFilter,
  checkFirst,
  type DocumentFilterArgument,
  filterClassifications,
  type PageArguments,
} from './pageArguments.ts';
import { PeopleAdmission } from './people.ts';
import { RecordAdmission } from './records.ts';
import { type RegisterAnswer, registerAnswer } from './registerAnswer.ts';

export interface AdmissionOf {
  readonly load: RawLoaders;
  readonly archives: Archives;
  readonly directory: Directory;
  readonly cursors: CursorCodec;
  readonly log: AccessLogCollector;
  readonly language: Language;
  readonly unadmitted: (controller: string) => void;
}

/** A page with what each register answered, which is looked up only where it is asked for. */
export interface AdmittedPage {
  readonly page: DocumentPage;
  /** A register could not be reached. */
  readonly incomplete: boolean;
  registers(): Promise<readonly RegisterAnswer[]>;
}

/** told, because the query itself named the service tasks. */
const outsideAccessRight: Deny = deny('NO_ACCESS_RIGHT', ['R-045', 'R-056']);

export class Admission {
  readonly records: RecordAdmission;
  readonly people: PeopleAdmission;
  readonly overviews: Overviews;
  readonly declarations: DeclarationAdmission;
  readonly directory: Directory;
  readonly #of: AdmissionOf;
  readonly #pages: DocumentPages;

  constructor(of: AdmissionOf) {
    this.#of = of;
    this.directory = of.directory;
    this.records = new RecordAdmission(of.load, of.archives, of.log, of.unadmitted);
    this.people = new PeopleAdmission(of.load);
    this.declarations = new DeclarationAdmission(of.load);
    this.overviews = new Overviews(of.load, of.archives);
    this.#pages = new DocumentPages(
      of.archives,
      new DocumentSearch(of.load, of.archives, of.log, of.unadmitted),
      of.cursors,
    );
  }

  /** A page of a client's documents. `within` narrows what was asked, such as to one service task. */
  async documents(
    opened: Opened<Access>,
    { first, after, filter }: PageArguments,
    within: DocumentFilterArgument = {},
  ): Promise<AdmittedPage> {
    const narrowed = { ...filter, ...within };
    const decisions = registersOf(opened.access);
    checkFirst(first);
    checkFilter(narrowed, decisions?.map(({ controller }) => controller) ?? 'ALL');
    await this.#checkCodes(filter ?? {});
    const refused = this.#refusedByFilter(opened, narrowed);
    const findsNothing = narrowed.caseId ? !(await this.records.mayHaveCase(opened, narrowed.caseId)) : false;
    const scopes = opened.access
      .scopes()
      .map((scope) => narrowedTo(scope, narrowed.controllers ?? null, refused))
      .filter((scope) => scope !== null)
      .map((scope) => (findsNothing ? { ...scope, serviceTasks: [] } : scope));
    const page = await this.#pages.page({ opened, scopes, filter: narrowed, first, after: after ?? null });
    const failed = (controller: string) => {
      const archive = this.#archiveOf(controller);
      return archive === null || page.failed.includes(archive);
    };
    return {
      page,
      incomplete: page.failed.length > 0 || missesRegisters(opened.access, this.#of.archives),
      registers: async () =>
        (decisions ?? (await this.#everyRegister(opened))).map((register) =>
          registerAnswer(
            refused.includes(register.controller) ? { ...register, decision: outsideAccessRight } : register,
            failed(register.controller),
          ),
        ),
    };
  }

  /** Null whether it is hidden or does not exist. */
  async document(opened: Opened<Access>, id: string) {
    checkId('id', id);
    const found = await this.#pages.one(opened, id);
    if (found === 'FAILED') throw new RegisterUnavailable();
    return found;
  }

  /** What the law says of each register asked, before any record is. */
  registers({ access }: Opened<Access>): readonly RegisterAnswer[] {
    return (registersOf(access) ?? []).map((register) => registerAnswer(register, false));
  }

  /** The basis of the first register that lets the caller in. */
  basisOf({ access }: Opened<Access>): AccessBasis {
    const decisions =
      access instanceof CitizenAccess ? [access.decision] : access.registers.map((one) => one.decision);
    const allow = decisions.find((decision) => decision?.effect === 'ALLOW');
    if (allow?.effect !== 'ALLOW') throw new Error('An Access that allows nothing');
    return basisOf(allow);
  }

  /** The unit behind a record. To a citizen only the controller's own: a producer is not told. */
  async unit(access: Access, id: string | null, controller: string): Promise<Unit | null> {
    const unit = id === null ? null : await this.directory.unit(id);
    return unit && access instanceof CitizenAccess && unit.organisation !== controller ? null : unit;
  }

  async units(ids: readonly string[]): Promise<Unit[]> {
    const found = await Promise.all(ids.map((id) => this.directory.unit(id)));
    return found.filter((unit) => unit !== null);
  }

  async codeSystem(id: string) {
    checkId('id', id);
    return this.directory.codeSystem(id);
  }

  /** A page of a unit's clients, by id; noted as read, each of them. */
  async unitClients(opened: Opened<UnitAccess>, first: number, after: string | null | undefined) {
    checkFirst(first);
    const { access, actor, occasion } = opened;
    const { controller, unit, by, today } = access;
    const bound = JSON.stringify(['unitClients', actor.kind, actor.id, controller, unit]);
    const place = after === null || after === undefined ? null : this.#of.cursors.decode(after, bound);
    if (place !== null && typeof place !== 'string')
      throw badInput('after', 'Use a cursor that this query gave you.');
    const archive = this.#archiveOf(controller);
    if (archive === null) throw new RegisterUnavailable();
    const on = today.toString();
    const question = { controller, unit, by, on, first: first + 1, after: place };
    const { clients, total } = await this.#of.load.unitClients(archive).load(question);
    const page = clients.slice(0, first);
    this.#of.log.note(actor, occasion, controller, access.decision, page);
    return {
      clients: page.map((id) => ({ id, cursor: this.#of.cursors.encode(id, bound) })),
      total,
      hasNextPage: clients.length > first,
    };
  }

  #archiveOf(controller: string) {
    return this.#of.archives.of(controller);
  }

  /** Registers whose access right covers none of the service tasks that the filter names. */
  #refusedByFilter(opened: Opened<Access>, { serviceTasks }: DocumentFilterArgument): readonly string[] {
    const { access, actor, occasion } = opened;
    if (!serviceTasks || access instanceof CitizenAccess) return [];
    const allowed = access.registers.filter(({ decision }) => decision?.effect === 'ALLOW');
    const refused = allowed
      .map(({ controller }) => controller)
      .filter((controller) => !access.coversAny(controller, serviceTasks));
    for (const controller of refused) this.#of.log.note(actor, occasion, controller, outsideAccessRight, []);
    if (refused.length === allowed.length) throw new Forbidden(outsideAccessRight, this.#of.language);
    return refused;
  }

  /** A code that is on no list is a mistake, and an empty answer would hide it. Without lists, codes go unchecked. */
  async #checkCodes(filter: DocumentFilterArgument): Promise<void> {
    const checks = (['serviceTasks', 'types', 'processStages'] as const).map(async (name) => {
      const given = filter[name];
      if (!given) return [];
      const system = filterClassifications[name];
      const list = await this.directory.codeSystem(system).catch(nullIfUnavailable);
      return given.flatMap((code, at) =>
        list === null || list.codes.some((known) => known.code === code)
          ? []
          : [
              {
                path: `filter.${name}[${at}]`,
                message: `Unknown code. \`codeSystem(id: "${system}")\` lists them.`,
                rule: null,
              },
            ],
      );
    });
    const problems = (await Promise.all(checks)).flat();
    if (problems.length > 0) throw new BadUserInput(problems);
  }

  /** a citizen's own view asks every register alike, so that the list tells nothing of what is in them. */
  async #everyRegister({ access }: Opened<Access>): Promise<readonly RegisterDecision[]> {
    const controllers = (await this.directory.dataControllers()) ?? [];
    const decision = access instanceof CitizenAccess ? access.decision : null;
    return controllers.map(({ id }) => ({ controller: id, decision }));
  }
}

function nullIfUnavailable(error: unknown): null {
  if (error instanceof RegisterUnavailable) return null;
  throw error;
}

const registersOf = (access: Access): readonly RegisterDecision[] | null =>
  access instanceof CitizenAccess ? null : access.registers;

function narrowedTo(
  scope: Scope,
  controllers: readonly string[] | null,
  refused: readonly string[],
): Scope | null {
  if (scope.controllers === 'ALL') {
    return controllers === null
      ? scope
      : {
          ...scope,
          controllers: controllers.filter((id) => !scope.exceptControllers.includes(id)),
          exceptControllers: [],
        };
  }
  const left = scope.controllers.filter(
    (id) => !refused.includes(id) && (controllers === null || controllers.includes(id)),
  );
  return left.length === 0 ? null : { ...scope, controllers: left };
}
