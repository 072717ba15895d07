/** Cases, relationships and services of a client, each admitted by the law. */
import { type AccessLogCollector } from '../accessLog/collector.ts';
import { type Opened } from '../accessLog/opened.ts';
import { RegisterUnavailable } from '../errors.ts';
import { type Access } from '../law/access.ts';
import { type Allow } from '../law/decision.ts';
import { type Scope } from '../law/scope.ts';
import { type Archive, type Archives } from '../registers/archives.ts';
import { type RawLoaders } from '../registers/rawLoaders.ts';
import {
  type AdmittedCase,
  type AdmittedRelationship,
  type AdmittedService,
  admittedCase,
  admittedRelationship,
  admittedService,
} from './admittedRecords.ts';
import { missesRegisters } from './missesRegisters.ts';
import { caseFacts, relationshipFacts, serviceFacts } from './recordFacts.ts';

/** Child protection in the classification of service tasks, 1.2.246.537.6.1221. */
const childProtectionTask = '10';

/** What the registers that answered have, and whether one did not. */
export interface Records<Record> {
  readonly records: readonly Record[];
  readonly incomplete: boolean;
}

export class RecordAdmission {
  readonly #load: RawLoaders;
  readonly #archives: Archives;
  readonly #log: AccessLogCollector;

  constructor(load: RawLoaders, archives: Archives, log: AccessLogCollector) {
    this.#load = load;
    this.#archives = archives;
    this.#log = log;
  }

  async cases(opened: Opened<Access>): Promise<Records<AdmittedCase>> {
    const { client } = opened.access;
    const found = await this.#everywhere(opened, (archive, scope) =>
      this.#load.cases(archive).load({ client, scope }),
    );
    const admitted = found.rows.flatMap((row) => {
      const allow = this.#admit(opened, caseFacts(row, client));
      return allow && row.clients.includes(client) ? [admittedCase(opened, row, allow)] : [];
    });
    return { records: newestFirst(admitted, ({ openedOn }) => openedOn), incomplete: found.incomplete };
  }

  async relationships(opened: Opened<Access>): Promise<Records<AdmittedRelationship>> {
    const { client } = opened.access;
    const found = await this.#everywhere(opened, (archive, scope) =>
      this.#load.relationships(archive).load({ client, scope }),
    );
    const admitted = found.rows.flatMap((row) => {
      const allow = row.client === client ? this.#admit(opened, relationshipFacts(row)) : null;
      return allow ? [admittedRelationship(opened, row, allow)] : [];
    });
    return { records: newestFirst(admitted, ({ startedOn }) => startedOn), incomplete: found.incomplete };
  }

  /** A service is told of for those of its tasks that the caller may have; where there are none, it is left out. */
  async services(opened: Opened<Access>): Promise<Records<AdmittedService>> {
    const { client } = opened.access;
    const found = await this.#everywhere(opened, (archive, scope) =>
      this.#load.serviceRelationships(archive).load({ client, scope }),
    );
    const admitted = found.rows.flatMap((row) => {
      const allows = row.serviceTasks.flatMap((task) => {
        const allow = row.client === client ? this.#admit(opened, serviceFacts(row, task)) : null;
        return allow ? [{ task, allow }] : [];
      });
      const [first] = allows;
      return first
        ? [
            admittedService(
              opened,
              row,
              allows.map(({ task }) => task),
              first.allow,
            ),
          ]
        : [];
    });
    return { records: newestFirst(admitted, ({ startedOn }) => startedOn), incomplete: found.incomplete };
  }

  /** from the first day of child protection to the last, of all such relationships; null: none. */
  async childProtection(
    opened: Opened<Access>,
  ): Promise<{ startedOn: string; endedOn: string | null } | null> {
    const { records, incomplete } = await this.relationships(opened);
    if (incomplete) throw new RegisterUnavailable();
    const periods = records.filter(({ serviceTask }) => serviceTask === childProtectionTask);
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
  async case(opened: Opened<Access>, controller: string, id: string): Promise<AdmittedCase | null> {
    const archive = this.#archives.of(controller);
    const row = archive && (await this.#load.caseById(archive).load(id));
    const { client } = opened.access;
    if (!row?.clients.includes(client) || row.controller !== controller) return null;
    const allow = this.#admit(opened, caseFacts(row, client));
    return allow && admittedCase(opened, row, allow);
  }

  #admit(opened: Opened<Access>, facts: Parameters<Access['decide']>[0]): Allow | null {
    const decision = opened.access.decide(facts);
    if (decision.effect === 'DENY') return null;
    this.#log.note(opened.actor, opened.occasion, facts.controller, decision, [facts.id]);
    return decision;
  }

  async #everywhere<Row>(
    opened: Opened<Access>,
    load: (archive: Archive, scope: Scope) => Promise<readonly Row[]>,
  ): Promise<{ rows: readonly Row[]; incomplete: boolean }> {
    const parts = opened.access.scopes().flatMap((scope) => this.#archives.spread(scope));
    const answers = await Promise.all(
      parts.map(({ archive, scope }) =>
        load(archive, scope).catch((error: unknown) => {
          if (error instanceof RegisterUnavailable) return null;
          throw error;
        }),
      ),
    );
    return {
      rows: answers.flatMap((rows) => rows ?? []),
      incomplete: answers.includes(null) || missesRegisters(opened.access, this.#archives),
    };
  }
}

const newestFirst = <Record extends { id: string }>(
  records: readonly Record[],
  dayOf: (record: Record) => string,
): readonly Record[] =>
  [...records].sort((a, b) => dayOf(b).localeCompare(dayOf(a)) || (a.id < b.id ? -1 : 1));
