/** The client data summary: of records that pass the reader's own decision, those that go on today. */
import { type Opened } from '../accessLog/opened.ts';
import { type Access } from '../law/access.ts';
import { codesOn, decisionTypes, planTypes } from '../law/documentTypes.ts';
import { type Day } from '../law/facts.ts';
import { type AccessBasis } from './accessBasis.ts';
import { type AdmittedCase, type AdmittedRelationship } from './admittedRecords.ts';
import { type AdmittedPage, type DocumentAdmission } from './documents.ts';
import { type RecordAdmission, type Records } from './records.ts';
import { type Wanted } from './relatedRecords.ts';

export interface SummaryServiceTask {
  readonly serviceTask: string;
  readonly controllerId: string;
  readonly accessBasis: AccessBasis;
}

export interface PartArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly wanted: Wanted;
}

const documentKinds = { decisions: decisionTypes, plans: planTypes } as const;

export class SummaryAdmission {
  readonly #records: RecordAdmission;
  readonly #documents: DocumentAdmission;
  readonly #today: Day;

  constructor(records: RecordAdmission, documents: DocumentAdmission, today: Day) {
    this.#records = records;
    this.#documents = documents;
    this.#today = today;
  }

  async relationships(opened: Opened<Access>): Promise<Records<AdmittedRelationship>> {
    const { records, incomplete } = await this.#records.relationships(opened);
    const today = this.#today.toString();
    const goesOn = ({ startedOn, endedOn }: AdmittedRelationship) =>
      startedOn !== null && startedOn <= today && (endedOn === null || endedOn >= today);
    return { records: records.filter(goesOn), incomplete };
  }

  async openCases(opened: Opened<Access>): Promise<Records<AdmittedCase>> {
    const { records, incomplete } = await this.#records.cases(opened);
    const today = this.#today.toString();
    const isOpen = ({ openedOn, closedOn }: AdmittedCase) =>
      openedOn <= today && (closedOn === null || closedOn > today);
    return { records: records.filter(isOpen), incomplete };
  }

  /** Each service task once for each controller, on the basis of the record that it was found in. */
  async serviceTasks(opened: Opened<Access>): Promise<Records<SummaryServiceTask>> {
    const [relationships, cases] = await Promise.all([this.relationships(opened), this.openCases(opened)]);
    const tasks = new Map<string, SummaryServiceTask>();
    for (const { serviceTask, controllerId, accessBasis } of [...relationships.records, ...cases.records]) {
      const key = JSON.stringify([controllerId, serviceTask]);
      if (!tasks.has(key)) tasks.set(key, { serviceTask, controllerId, accessBasis });
    }
    return { records: [...tasks.values()], incomplete: relationships.incomplete || cases.incomplete };
  }

  documents(
    opened: Opened<Access>,
    kind: 'decisions' | 'plans',
    { first, after, wanted }: PartArguments,
  ): Promise<AdmittedPage> {
    const typeBlocks = codesOn(documentKinds[kind], this.#today);
    return this.#documents.page(opened, { first, after, wanted }, { typeBlocks });
  }
}
