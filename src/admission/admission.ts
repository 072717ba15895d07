/**
 * The only door from registers to resolvers, for one request. Everything it gives out was let through by the law
 * for the Access it was asked with, and is noted for the access log.
 */
import { type Opened } from '../accessLog/opened.ts';
import { type Awaitable } from '../awaitable.ts';
import { type Access, CitizenAccess } from '../law/access.ts';
import { type Explanation } from '../law/explanation.ts';
import { type Language } from '../law/refusals.ts';
import { checkId } from '../objectIdentifier.ts';
import { type Directory } from '../registers/directory.ts';
import { type Unit } from '../registers/nationalAnswers.ts';
import { type AccessBasis, basisOf } from './accessBasis.ts';
import { type AdmissionPorts } from './admissionPorts.ts';
import { DeclarationAdmission } from './declarations.ts';
import { DocumentSearch } from './documentSearch.ts';
import { DocumentAdmission } from './documents.ts';
import { type ExplainedAccess, explained } from './explanations.ts';
import { Overviews } from './overview.ts';
import { PeopleAdmission } from './people.ts';
import { RecordAdmission } from './records.ts';
import { type RegisterAnswer, registerAnswer, registersOf } from './registerAnswer.ts';
import { SummaryAdmission } from './summary.ts';
import { TrackingAdmission } from './tracking.ts';
import { UnitClientAdmission } from './unitClients.ts';

export class Admission {
  readonly records: RecordAdmission;
  readonly people: PeopleAdmission;
  readonly overviews: Overviews;
  readonly declarations: DeclarationAdmission;
  readonly directory: Directory;
  readonly documents: DocumentAdmission;
  readonly unitClients: UnitClientAdmission;
  readonly summaries: SummaryAdmission;
  readonly tracking: TrackingAdmission;

  readonly #language: Language;
  readonly #load: AdmissionPorts['load'];

  constructor(ports: AdmissionPorts) {
    this.#language = ports.language;
    this.#load = ports.load;
    this.directory = ports.directory;
    this.records = new RecordAdmission(ports);
    this.people = new PeopleAdmission(ports.load, ports.directory);
    this.declarations = new DeclarationAdmission(ports.load);
    this.overviews = new Overviews(ports.load, ports.archives);
    this.unitClients = new UnitClientAdmission(ports);
    const search = new DocumentSearch(ports, {
      case: ({ opened, controllerId, caseId }) => this.records.find(opened, controllerId, caseId),
      author: ({ opened, authorId, controllerId }) =>
        this.people.professional(opened.access, authorId, controllerId),
      serviceUnit: ({ opened, unitId, controllerId }) => this.unit(opened.access, unitId, controllerId),
      controller: ({ controllerId }) => this.directory.organisation(controllerId),
    });
    this.documents = new DocumentAdmission(ports, search, this.records);
    this.summaries = new SummaryAdmission(this.records, this.documents, ports.today);
    this.tracking = new TrackingAdmission(ports, this.people);
  }

  explained(explanations: readonly Explanation[]): readonly ExplainedAccess[] {
    return explained(explanations, this.#language);
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

  /**
   * The unit behind a record. To a citizen only the controller's own: a producer is not told. And to those who
   * act for someone under a security prohibition none: it tells where the person is.
   */
  unit(access: Access, id: string | null, controller: string): Awaitable<Unit | null> {
    if (id === null) return null;
    return access instanceof CitizenAccess
      ? this.#unitShown(access, id, controller)
      : this.directory.unit(id);
  }

  /** Whose unit it is decides, and so is asked each time; only names are kept. */
  async #unitShown(access: CitizenAccess, id: string, controller: string): Promise<Unit | null> {
    const unit = await this.#load.unit.load(id);
    if (unit?.organisation !== controller) return null;
    return (await this.people.hidesPlaces(access)) ? null : unit;
  }

  async units(ids: readonly string[]): Promise<Unit[]> {
    const found = await Promise.all(ids.map((id) => this.directory.unit(id)));
    return found.filter((unit) => unit !== null);
  }

  async codeSystem(id: string) {
    checkId('id', id);
    return this.directory.codeSystem(id);
  }
}
