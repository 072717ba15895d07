/** Cases, relationships and services of a client, each admitted by the law. */
import { type Opened } from '../accessLog/opened.ts';
import { type Awaitable, after } from '../awaitable.ts';
import { nullIfUnavailable, RegisterUnavailable } from '../errors.ts';
import { type Access } from '../law/access.ts';
import { type Allow } from '../law/decision.ts';
import { type RecordFacts } from '../law/facts.ts';
import { type Scope } from '../law/scope.ts';
import { type Case } from '../registers/archiveAnswers.ts';
import { type Archive } from '../registers/archives.ts';
import { type AdmissionPorts } from './admissionPorts.ts';
import {
  type AdmittedCase,
  type AdmittedRelationship,
  type AdmittedService,
  admittedCase,
  admittedRelationship,
  admittedService,
} from './admittedRecords.ts';
import { compare } from './codePoints.ts';
import { LoadedOnce } from './loadedOnce.ts';
import { missesRegisters } from './missesRegisters.ts';
import { caseFacts, relationshipFacts, serviceFacts } from './recordFacts.ts';

/** Child protection in the classification of service tasks, 1.2.246.537.6.1221. */
const childProtectionTask = '10';

/** What the registers that answered have, and whether one did not. */
export interface Records<Record> {
  readonly records: readonly Record[];
  readonly incomplete: boolean;
}

/** Whether the caller may have a case, and the archives that could not tell. */
export interface CaseAnswer {
  readonly may: boolean;
  readonly failed: readonly Archive[];
}

export class RecordAdmission {
  readonly #ports: AdmissionPorts;
  readonly #cases = new LoadedOnce<AdmittedCase | null>();
  readonly #noted = new WeakSet<AdmittedCase>();

  constructor(ports: AdmissionPorts) {
    this.#ports = ports;
  }

  cases(opened: Opened<Access>): Promise<Records<AdmittedCase>> {
    const { client } = opened.access;
    return this.#everywhere(
      opened,
      (archive, scope) => this.#ports.load.cases(archive).load({ client, scope }),
      (row) => this.#admitCase(opened, row),
      ({ openedOn }) => openedOn,
    );
  }

  relationships(opened: Opened<Access>): Promise<Records<AdmittedRelationship>> {
    const { client } = opened.access;
    return this.#everywhere(
      opened,
      (archive, scope) => this.#ports.load.relationships(archive).load({ client, scope }),
      (row) => {
        const allow = row.client === client ? allowOf(opened, relationshipFacts(row)) : null;
        return allow && admittedRelationship(opened, row, allow);
      },
      // What is hidden does not order the list.
      ({ startedOn }) => startedOn ?? '',
    );
  }

  /** A service is told of for those of its tasks that the caller may have. */
  services(opened: Opened<Access>): Promise<Records<AdmittedService>> {
    const { client } = opened.access;
    return this.#everywhere(
      opened,
      (archive, scope) => this.#ports.load.serviceRelationships(archive).load({ client, scope }),
      (row) => {
        if (row.client !== client) return null;
        const allows = row.serviceTasks.flatMap((task) => {
          const allow = allowOf(opened, serviceFacts(row, task));
          return allow ? [{ task, allow }] : [];
        });
        const [first] = allows;
        const tasks = allows.map(({ task }) => task);
        return first ? admittedService(opened, row, tasks, first.allow) : null;
      },
      ({ startedOn }) => startedOn,
    );
  }

  /** from the first day of child protection to the last, of all such relationships; null: none. */
  async childProtection(
    opened: Opened<Access>,
  ): Promise<{ startedOn: string; endedOn: string | null } | null> {
    const { records, incomplete } = await this.relationships(opened);
    if (incomplete) throw new RegisterUnavailable();
    const periods = records.flatMap(({ serviceTask, startedOn, endedOn }) =>
      serviceTask === childProtectionTask && startedOn !== null ? [{ startedOn, endedOn }] : [],
    );
    const [startedOn] = periods.map((period) => period.startedOn).sort();
    if (startedOn === undefined) return null;
    const goesOn = periods.some(({ endedOn }) => endedOn === null);
    return {
      startedOn,
      endedOn: goesOn
        ? null
        : (periods
            .map(({ endedOn }) => endedOn)
            .sort()
            .at(-1) ?? null),
    };
  }

  /** The case of an admitted document; null where the case is not the caller's to see. */
  case(opened: Opened<Access>, controller: string, id: string): Awaitable<AdmittedCase | null> {
    return after(this.find(opened, controller, id), this.#givenOut);
  }

  readonly #givenOut = (admitted: AdmittedCase | null): AdmittedCase | null => {
    if (admitted === null || this.#noted.has(admitted)) return admitted;
    this.#noted.add(admitted);
    this.#note(admitted.opened, admitted);
    return admitted;
  };

  /** The same, but it is not given out yet and so not noted. */
  find(opened: Opened<Access>, controller: string, id: string): Awaitable<AdmittedCase | null> {
    const known = this.#cases.known(opened, controller, id);
    return known === undefined
      ? this.#cases.load(opened, controller, id, this.#lookUp(opened, controller, id))
      : known;
  }

  async #lookUp(opened: Opened<Access>, controller: string, id: string): Promise<AdmittedCase | null> {
    const archive = this.#ports.archives.of(controller);
    const row = archive && (await this.#ports.load.caseById(archive).load(id));
    return row?.controller === controller ? this.#admitCase(opened, row) : null;
  }

  /** May the caller have a case of this id, in any register asked? Hidden and absent are the same no. */
  async mayHaveCase(opened: Opened<Access>, id: string): Promise<CaseAnswer> {
    const parts = opened.access.scopes().flatMap((scope) => this.#ports.archives.spread(scope));
    const archives = [...new Set(parts.map(({ archive }) => archive))];
    const failed: Archive[] = [];
    const rows = await Promise.all(
      archives.map((archive) =>
        this.#ports.load
          .caseById(archive)
          .load(id)
          .catch((error: unknown) => {
            failed.push(archive);
            return nullIfUnavailable(error);
          }),
      ),
    );
    const may = rows.some((row, at) => {
      const isServed = row !== null && this.#ports.archives.of(row.controller) === archives[at];
      return isServed && this.#admitCase(opened, row) !== null;
    });
    // Found in one register, the case is in no other.
    return { may, failed: may ? [] : failed };
  }

  #admitCase(opened: Opened<Access>, row: Case): AdmittedCase | null {
    const { client } = opened.access;
    const allow = row.clients.includes(client) ? allowOf(opened, caseFacts(row, client)) : null;
    return allow && admittedCase(opened, row, allow);
  }

  /** One search in each archive. An answer with a row that is not let through is no answer. */
  async #everywhere<Row extends { id: string; controller: string }, Record extends Admitted>(
    opened: Opened<Access>,
    load: (archive: Archive, scope: Scope) => Promise<readonly Row[]>,
    admit: (row: Row) => Record | null,
    dayOf: (record: Record) => string,
  ): Promise<Records<Record>> {
    const parts = opened.access.scopes().flatMap((scope) => this.#ports.archives.spread(scope));
    const answers = await Promise.all(
      parts.map(({ archive, scope }) =>
        load(archive, scope).then((rows) => this.#whole(rows, archive, admit), nullIfUnavailable),
      ),
    );
    const records = answers.flatMap((admitted) => admitted ?? []);
    for (const record of records) this.#note(opened, record);
    return {
      records: newestFirst(records, dayOf),
      incomplete: answers.includes(null) || missesRegisters(opened.access, this.#ports.archives),
    };
  }

  #whole<Row extends { id: string; controller: string }, Record>(
    rows: readonly Row[],
    archive: Archive,
    admit: (row: Row) => Record | null,
  ): readonly Record[] | null {
    const admitted = rows.map((row) =>
      this.#ports.archives.of(row.controller) === archive ? admit(row) : null,
    );
    const isDistinct = new Set(rows.map(({ id }) => id)).size === rows.length;
    if (isDistinct && !admitted.includes(null)) return admitted.filter((record) => record !== null);
    this.#ports.unadmitted('*');
    return null;
  }

  #note({ actor, occasion }: Opened<Access>, { id, controllerId, allow }: Admitted): void {
    this.#ports.log.note(actor, occasion, controllerId, allow, [id]);
  }
}

/** What admission needs of a record it lets out. */
interface Admitted {
  readonly id: string;
  readonly controllerId: string;
  readonly allow: Allow;
}

function allowOf({ access }: Opened<Access>, facts: RecordFacts): Allow | null {
  const decision = access.decide(facts);
  return decision.effect === 'ALLOW' ? decision : null;
}

const newestFirst = <Record extends { id: string }>(
  records: readonly Record[],
  dayOf: (record: Record) => string,
): readonly Record[] => [...records].sort((a, b) => compare(dayOf(b), dayOf(a)) || compare(a.id, b.id));
