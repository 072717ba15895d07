/** Documents of a client, over the registers that let the caller in. */
import { type Opened } from '../accessLog/opened.ts';
import { Forbidden, RegisterUnavailable } from '../errors.ts';
import { type Access, CitizenAccess, type RegisterDecision } from '../law/access.ts';
import { type Deny, deny } from '../law/decision.ts';
import { type Scope } from '../law/scope.ts';
import { checkId } from '../objectIdentifier.ts';
import { type AdmissionPorts } from './admissionPorts.ts';
import { type AdmittedDocument } from './admittedDocument.ts';
import { checkCodes, checkControllers } from './checkNames.ts';
import { type DocumentPage, DocumentPages } from './documentPage.ts';
import { type DocumentSearch } from './documentSearch.ts';
import { DocumentVersions } from './documentVersions.ts';
import { missesRegisters } from './missesRegisters.ts';
import {
  checkFilter,
  checkFirst,
  type DocumentFilterArgument,
  type Narrowing,
  type PageArguments,
} from './pageArguments.ts';
import { type CaseAnswer, type RecordAdmission } from './records.ts';
import { type RegisterAnswer, registerAnswer, registersOf } from './registerAnswer.ts';
import { type Wanted } from './relatedRecords.ts';

/** A page with what each register answered, which is looked up only where it is asked for. */
export interface AdmittedPage {
  readonly page: DocumentPage;
  /** A register could not be reached. */
  readonly incomplete: boolean;
  registers(): Promise<readonly RegisterAnswer[]>;
}

/** No case was asked for. */
const anyCase: CaseAnswer = { may: true, failed: [] };

/** told, because the query itself named the service tasks. */
const outsideAccessRight: Deny = deny('NO_ACCESS_RIGHT', ['R-045', 'R-056']);

export class DocumentAdmission {
  readonly #ports: AdmissionPorts;
  readonly #pages: DocumentPages;
  readonly #versions: DocumentVersions;
  readonly #records: RecordAdmission;

  constructor(ports: AdmissionPorts, search: DocumentSearch, records: RecordAdmission) {
    this.#ports = ports;
    this.#pages = new DocumentPages(ports.archives, search, ports.cursors);
    this.#versions = new DocumentVersions(ports.archives, search);
    this.#records = records;
  }

  /** A page of a client's documents. `within` narrows what was asked, such as to one service task. */
  async page(
    opened: Opened<Access>,
    { first, after, filter, wanted }: PageArguments,
    within: Narrowing | null = null,
  ): Promise<AdmittedPage> {
    const narrowed = filter || within ? { ...filter, ...within } : null;
    checkFirst(first);
    const ofCase = filter && narrowed ? await this.#checked(opened, filter, narrowed) : anyCase;
    const refused = narrowed ? this.#refusedByFilter(opened, narrowed) : [];
    const scopes = opened.access
      .scopes()
      .map((scope) => narrowedTo(scope, narrowed?.controllers ?? null, refused))
      .filter((scope) => scope !== null)
      .map((scope) => (ofCase.may ? scope : { ...scope, serviceTasks: [] }));
    const page = await this.#pages.page({
      opened,
      scopes,
      filter: narrowed,
      first,
      after: after ?? null,
      wanted,
    });
    const decisions = registersOf(opened.access);
    const failed = (controller: string) => {
      const archive = this.#ports.archives.of(controller);
      return archive === null || ofCase.failed.includes(archive) || page.failed(controller);
    };
    return {
      page,
      incomplete:
        page.incomplete || ofCase.failed.length > 0 || missesRegisters(opened.access, this.#ports.archives),
      registers: async () =>
        (decisions ?? (await this.#everyRegister(opened))).map((register) =>
          registerAnswer(
            refused.includes(register.controller) ? { ...register, decision: outsideAccessRight } : register,
            failed(register.controller),
          ),
        ),
    };
  }

  /** null for whom it is not. */
  async versions(document: AdmittedDocument, wanted: Wanted): Promise<readonly AdmittedDocument[] | null> {
    const { opened, controllerId } = document;
    const { access } = opened;
    if (access instanceof CitizenAccess || !access.mayHaveEarlierVersions(controllerId)) return null;
    return this.#versions.earlierOf(opened, document, wanted);
  }

  /** Null whether it is hidden or does not exist. */
  async one(opened: Opened<Access>, id: string, wanted: Wanted) {
    checkId('id', id);
    const found = await this.#pages.one(opened, id, wanted);
    if (found === 'FAILED') throw new RegisterUnavailable();
    return found;
  }

  /** Throws where a filter is wrong, or names what there is not. `narrowed`: with what narrows the list besides. */
  async #checked(
    opened: Opened<Access>,
    filter: DocumentFilterArgument,
    narrowed: DocumentFilterArgument & Narrowing,
  ): Promise<CaseAnswer> {
    const decisions = registersOf(opened.access);
    checkFilter(narrowed, decisions?.map(({ controller }) => controller) ?? 'ALL');
    const [ofCase] = await Promise.all([
      narrowed.caseId ? this.#records.mayHaveCase(opened, narrowed.caseId) : anyCase,
      checkCodes(filter, this.#ports.directory),
      decisions === null ? checkControllers(narrowed, this.#ports.directory) : null,
    ]);
    return ofCase;
  }

  /** Registers whose access right covers none of the service tasks that the filter names. */
  #refusedByFilter(opened: Opened<Access>, { serviceTasks }: DocumentFilterArgument): readonly string[] {
    const { access, actor, occasion } = opened;
    if (!serviceTasks || access instanceof CitizenAccess) return [];
    const allowed = access.registers.filter(({ decision }) => decision?.effect === 'ALLOW');
    const refused = allowed
      .map(({ controller }) => controller)
      .filter((controller) => !access.coversAny(controller, serviceTasks));
    for (const controller of refused)
      this.#ports.log.note(actor, occasion, controller, outsideAccessRight, []);
    const isUndecided = access.registers.some(({ decision }) => decision === null);
    if (refused.length === allowed.length && !isUndecided) {
      throw new Forbidden(outsideAccessRight, this.#ports.language);
    }
    return refused;
  }

  /** a citizen's own view asks every register alike, so that the list tells nothing of what is in them. */
  async #everyRegister({ access }: Opened<Access>): Promise<readonly RegisterDecision[]> {
    const controllers = (await this.#ports.directory.dataControllers()) ?? [];
    const decision = access instanceof CitizenAccess ? access.decision : null;
    return controllers.map(({ id }) => ({ controller: id, decision }));
  }
}

function narrowedTo(
  scope: Scope,
  controllers: readonly string[] | null,
  refused: readonly string[],
): Scope | null {
  if (controllers === null && refused.length === 0) return scope;
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
