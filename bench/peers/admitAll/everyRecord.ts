/** Documents and their cases in the shape that admission gives them, as the registers send them: none is asked about. */
import { type Opened } from '../../../src/accessLog/opened.ts';
import { Admission } from '../../../src/admission/admission.ts';
import { type AdmissionPorts } from '../../../src/admission/admissionPorts.ts';
import { AdmittedDocument } from '../../../src/admission/admittedDocument.ts';
import { type AdmittedCase, admittedCase } from '../../../src/admission/admittedRecords.ts';
import { DocumentSearch, type Found, type Search } from '../../../src/admission/documentSearch.ts';
import { DocumentAdmission } from '../../../src/admission/documents.ts';
import { LoadedOnce } from '../../../src/admission/loadedOnce.ts';
import { RecordAdmission } from '../../../src/admission/records.ts';
import { type Finders } from '../../../src/admission/relatedRecords.ts';
import { type Awaitable } from '../../../src/awaitable.ts';
import { type Access } from '../../../src/law/access.ts';
import { type Allow } from '../../../src/law/decision.ts';

export class EveryRecord extends Admission {
  override readonly records: RecordAdmission;
  override readonly documents: DocumentAdmission;

  constructor(ports: AdmissionPorts, allow: Allow) {
    super(ports);
    this.records = new EveryCase(ports, allow);
    const search = new EveryDocument(ports, allow, {
      case: ({ opened, controllerId, caseId }) => this.records.find(opened, controllerId, caseId),
      author: ({ opened, authorId, controllerId }) =>
        this.people.professional(opened.access, authorId, controllerId),
      serviceUnit: ({ opened, unitId, controllerId }) => this.unit(opened.access, unitId, controllerId),
      controller: ({ controllerId }) => this.directory.organisation(controllerId),
    });
    this.documents = new DocumentAdmission(ports, search, this.records);
  }
}

class EveryDocument extends DocumentSearch {
  readonly #load: AdmissionPorts['load'];
  readonly #allow: Allow;

  constructor(ports: AdmissionPorts, allow: Allow, find: Finders) {
    super(ports, find);
    this.#load = ports.load;
    this.#allow = allow;
  }

  override async run(opened: Opened<Access>, { archive, ...search }: Search): Promise<Found> {
    const found = await this.#load.documents(archive).load({ client: opened.access.client, ...search });
    for (const row of found.cases) this.#load.caseById(archive).prime(row.id, row);
    return {
      documents: found.documents.map((row) => new AdmittedDocument(opened, row, this.#allow)),
      total: found.total,
    };
  }

  override note(): void {}
}

class EveryCase extends RecordAdmission {
  readonly #ports: AdmissionPorts;
  readonly #allow: Allow;
  readonly #cases = new LoadedOnce<AdmittedCase | null>();

  constructor(ports: AdmissionPorts, allow: Allow) {
    super(ports);
    this.#ports = ports;
    this.#allow = allow;
  }

  override case(opened: Opened<Access>, controller: string, id: string): Awaitable<AdmittedCase | null> {
    return this.find(opened, controller, id);
  }

  override find(opened: Opened<Access>, controller: string, id: string): Awaitable<AdmittedCase | null> {
    const known = this.#cases.known(opened, controller, id);
    return known === undefined
      ? this.#cases.load(opened, controller, id, this.#every(opened, controller, id))
      : known;
  }

  async #every(opened: Opened<Access>, controller: string, id: string): Promise<AdmittedCase | null> {
    const archive = this.#ports.archives.of(controller);
    const row = archive && (await this.#ports.load.caseById(archive).load(id));
    return row && admittedCase(opened, row, this.#allow);
  }
}
