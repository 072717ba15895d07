/**
 * The only door from registers to resolvers, for one request. Everything it gives out was let through by the law
 * for the Access it was asked with, and is noted for the access log.
 */
import { type AccessLogCollector } from '../accessLog/collector.ts';
import { type Opened } from '../accessLog/opened.ts';
import { type Access, CitizenAccess } from '../law/access.ts';
import { type Language } from '../law/refusals.ts';
import { checkId } from '../objectIdentifier.ts';
import { type Archives } from '../registers/archives.ts';
import { type Directory } from '../registers/directory.ts';
import { type Unit } from '../registers/nationalAnswers.ts';
import { type RawLoaders } from '../registers/rawLoaders.ts';
import { type AccessBasis, basisOf } from './accessBasis.ts';
import { type CursorCodec } from './cursor.ts';
import { DeclarationAdmission } from './declarations.ts';
import { DocumentPages } from './documentPage.ts';
import { DocumentSearch } from './documentSearch.ts';
import { DocumentAdmission } from './documents.ts';
import { Overviews } from './overview.ts';
import { PeopleAdmission } from './people.ts';
import { RecordAdmission } from './records.ts';
import { type RegisterAnswer, registerAnswer, registersOf } from './registerAnswer.ts';
import { UnitClientAdmission } from './unitClients.ts';

export interface AdmissionOf {
  readonly load: RawLoaders;
  readonly archives: Archives;
  readonly directory: Directory;
  readonly cursors: CursorCodec;
  readonly log: AccessLogCollector;
  readonly language: Language;
  readonly unadmitted: (controller: string) => void;
}

export class Admission {
  readonly records: RecordAdmission;
  readonly people: PeopleAdmission;
  readonly overviews: Overviews;
  readonly declarations: DeclarationAdmission;
  readonly directory: Directory;
  readonly documents: DocumentAdmission;
  readonly unitClients: UnitClientAdmission;

  constructor(of: AdmissionOf) {
    this.directory = of.directory;
    this.records = new RecordAdmission(of.load, of.archives, of.log, of.unadmitted);
    this.people = new PeopleAdmission(of.load);
    this.declarations = new DeclarationAdmission(of.load);
    this.overviews = new Overviews(of.load, of.archives);
    this.unitClients = new UnitClientAdmission(of.load, of.archives, of.cursors, of.log);
    const search = new DocumentSearch(of.load, of.archives, of.log, of.unadmitted);
    this.documents = new DocumentAdmission(
      of,
      new DocumentPages(of.archives, search, of.cursors),
      this.records,
    );
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
}
