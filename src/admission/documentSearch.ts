/** Searches documents by scope and admits each: the law is asked again about every row that a register sends. */
import { type Opened } from '../accessLog/opened.ts';
import { RegisterUnavailable } from '../errors.ts';
import { type Access, CitizenAccess } from '../law/access.ts';
import { type Allow } from '../law/decision.ts';
import { type Scope } from '../law/scope.ts';
import { type Document } from '../registers/archiveAnswers.ts';
import { type DocumentConditions } from '../registers/archiveLoaders.ts';
import { type Archive } from '../registers/archives.ts';
import { type AdmissionPorts } from './admissionPorts.ts';
import { AdmittedDocument } from './admittedDocument.ts';
import { type Place } from './cursor.ts';
import { type DocumentContents } from './documentContents.ts';
import { keepsToQuestion } from './keepsToQuestion.ts';
import { documentFacts, isOfClient } from './recordFacts.ts';

export interface Search {
  readonly archive: Archive;
  readonly scope: Scope;
  readonly filter: DocumentConditions;
  readonly first: number;
  readonly after: Place;
  /** Is what the versions say wanted too? */
  readonly contents: boolean;
}

export interface Found {
  readonly documents: readonly AdmittedDocument[];
  readonly total: number;
}

export class DocumentSearch {
  readonly #ports: AdmissionPorts;
  readonly #contents: DocumentContents;

  constructor(ports: AdmissionPorts, contents: DocumentContents) {
    this.#ports = ports;
    this.#contents = contents;
  }

  /** Null where the archive failed, answered something else, or sent a record that the law does not let through. */
  async run(opened: Opened<Access>, { archive, contents, ...search }: Search): Promise<Found | null> {
    const { client } = opened.access;
    try {
      const found = await this.#ports.load.documents(archive).load({ client, ...search });
      if (!keepsToQuestion(found, search, (controller) => this.#ports.archives.of(controller) === archive)) {
        this.#ports.unadmitted('*');
        return null;
      }
      const admitted = found.documents.map((row) => ({ row, allow: this.#admit(opened, row) }));
      const ids = admitted.map(({ row }) => row.id);
      const said = contents ? await this.#contents.of(archive, ids) : [];
      const documents = admitted.map(
        ({ row, allow }, at) => new AdmittedDocument(opened, row, allow, said[at] ?? null),
      );
      return { documents, total: found.total };
    } catch (error) {
      if (error instanceof RegisterUnavailable) return null;
      throw error;
    }
  }

  /** Logs what leaves: the documents given out, by register and basis; a register with none of them, too. */
  note(opened: Opened<Access>, scopes: readonly Scope[], given: readonly AdmittedDocument[]): void {
    const { actor, occasion, access } = opened;
    const silent = new Set(
      scopes.flatMap(({ controllers }) => (controllers === 'ALL' ? ['*'] : controllers)),
    );
    for (const document of given) {
      this.#ports.log.note(actor, occasion, document.controllerId, document.allow, [document.id]);
      silent.delete(document.controllerId);
      silent.delete('*');
    }
    for (const controller of silent) {
      const decision =
        access instanceof CitizenAccess
          ? access.decision
          : access.registers.find((register) => register.controller === controller)?.decision;
      if (decision) this.#ports.log.note(actor, occasion, controller, decision, []);
    }
  }

  #admit(opened: Opened<Access>, row: Document): Allow {
    const { access } = opened;
    const decision = isOfClient(row, access.client) ? access.decide(documentFacts(row, access.client)) : null;
    if (decision?.effect === 'ALLOW') return decision;
    this.#ports.unadmitted(row.controller);
    throw new RegisterUnavailable();
  }
}
