/** Searches documents by scope and admits each: the law is asked again about every row that a register sends. */
import { type Opened } from '../accessLog/opened.ts';
import { type Awaitable, after } from '../awaitable.ts';
import { nullIfUnavailable, RegisterUnavailable } from '../errors.ts';
import { type Access, CitizenAccess } from '../law/access.ts';
import { type Allow } from '../law/decision.ts';
import { type Scope } from '../law/scope.ts';
import { type Case, type Document } from '../registers/archiveAnswers.ts';
import { type DocumentConditions } from '../registers/archiveLoaders.ts';
import { type Archive } from '../registers/archives.ts';
import { type AdmissionPorts } from './admissionPorts.ts';
import { AdmittedDocument } from './admittedDocument.ts';
import { type Place } from './cursor.ts';
import { ContentMissing } from './documentContents.ts';
import { keepsToQuestion } from './keepsToQuestion.ts';
import { documentFacts, isOfClient } from './recordFacts.ts';
import { type Finders, prepare, type Wanted } from './relatedRecords.ts';

export interface Search {
  readonly archive: Archive;
  readonly scope: Scope;
  readonly filter: DocumentConditions;
  readonly first: number;
  readonly after: Place;
}

export interface Found {
  readonly documents: readonly AdmittedDocument[];
  readonly total: number;
}

export class DocumentSearch {
  readonly #ports: AdmissionPorts;
  readonly #find: Finders;

  constructor(ports: AdmissionPorts, find: Finders) {
    this.#ports = ports;
    this.#find = find;
  }

  /** Null where the archive failed, answered something else, or sent a record that the law does not let through. */
  async run(opened: Opened<Access>, { archive, ...search }: Search): Promise<Found | null> {
    const { client } = opened.access;
    try {
      const found = await this.#ports.load.documents(archive).load({ client, ...search });
      if (!keepsToQuestion(found, search, (controller) => this.#ports.archives.of(controller) === archive)) {
        this.#ports.unadmitted('*');
        return null;
      }
      const cases = new Map(found.cases.map((row) => [row.id, row]));
      const documents = found.documents.map(
        (row) => new AdmittedDocument(opened, row, this.#admit(opened, row, cases.get(row.caseId))),
      );
      for (const row of found.cases) this.#ports.load.caseById(archive).prime(row.id, row);
      return { documents, total: found.total };
    } catch (error) {
      if (error instanceof RegisterUnavailable) return null;
      throw error;
    }
  }

  /**
   * Asks for what the query wants of these documents besides what describes them, in one round. Tells the archives
   * that failed to say what theirs say: those documents cannot be given out.
   */
  complete(documents: readonly AdmittedDocument[], wanted: Wanted): Awaitable<readonly Archive[]> {
    const preparing = prepare(documents, wanted, this.#find);
    return wanted.contents ? this.#say(documents, preparing) : after(preparing, () => []);
  }

  async #say(
    documents: readonly AdmittedDocument[],
    preparing: Awaitable<unknown>,
  ): Promise<readonly Archive[]> {
    const byArchive = Map.groupBy(documents, ({ controllerId }) => this.#ports.archives.of(controllerId));
    const [failed] = await Promise.all([
      Promise.all([...byArchive].map(([archive, some]) => this.#failsToSay(archive, some))),
      preparing,
    ]);
    return failed.filter((archive) => archive !== null);
  }

  async #failsToSay(
    archive: Archive | null,
    documents: readonly AdmittedDocument[],
  ): Promise<Archive | null> {
    if (archive === null) throw new Error('A document of an archive that is not known');
    try {
      const said = await this.#ports.contents.of(
        archive,
        documents.map(({ id }) => id),
      );
      for (const [at, document] of documents.entries()) document.says(said[at]);
      return null;
    } catch (error) {
      nullIfUnavailable(error);
      if (error instanceof ContentMissing) this.#ports.unadmitted('*');
      return archive;
    }
  }

  /** Logs what leaves: the documents given out, by register and basis; a register with none of them, too. */
  note(opened: Opened<Access>, scopes: readonly Scope[], given: readonly AdmittedDocument[]): void {
    const { actor, occasion, access } = opened;
    const silent = new Set(
      scopes.flatMap(({ controllers }) => (controllers === 'ALL' ? ['*'] : controllers)),
    );
    const grounds = Map.groupBy(given, ({ allow }) => allow);
    for (const [allow, documents] of grounds) {
      for (const [controller, some] of Map.groupBy(documents, ({ controllerId }) => controllerId)) {
        this.#ports.log.note(
          actor,
          occasion,
          controller,
          allow,
          some.map(({ id }) => id),
        );
        silent.delete(controller);
        silent.delete('*');
      }
    }
    for (const controller of silent) {
      const decision =
        access instanceof CitizenAccess
          ? access.decision
          : access.registers.find((register) => register.controller === controller)?.decision;
      if (decision) this.#ports.log.note(actor, occasion, controller, decision, []);
    }
  }

  #admit({ access }: Opened<Access>, row: Document, file: Case | undefined): Allow {
    const isTrue = file?.controller === row.controller && isOfClient(row, access.client);
    const decision = isTrue ? access.decide(documentFacts(row, file, access.client)) : null;
    if (decision?.effect === 'ALLOW') return decision;
    this.#ports.unadmitted(row.controller);
    throw new RegisterUnavailable();
  }
}
