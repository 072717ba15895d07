/** A document that has passed admission. What the caller may not have of it is null. */
import { type Opened } from '../accessLog/opened.ts';
import { type Access, CitizenAccess } from '../law/access.ts';
import { type Allow } from '../law/decision.ts';
import { type Document } from '../registers/archiveAnswers.ts';
import { basisOf } from './accessBasis.ts';
import { restrictionOf } from './displayRestriction.ts';
import { type Content } from './documentContents.ts';

export class AdmittedDocument {
  readonly opened: Opened<Access>;
  readonly #row: Document;
  /** The decision that let it through. */
  readonly allow: Allow;
  readonly controller: { readonly id: string };
  #said: Content | null = null;

  constructor(opened: Opened<Access>, row: Document, allow: Allow) {
    this.opened = opened;
    this.#row = row;
    this.allow = allow;
    this.controller = { id: row.controller };
  }

  /** What it says, once that has come. */
  says(said: Content | undefined): void {
    this.#said = said ?? null;
  }

  get id() {
    return this.#row.id;
  }
  get originalId() {
    return this.#row.originalId;
  }
  get version() {
    return this.#row.version;
  }
  get title() {
    return this.#row.title;
  }
  get type() {
    return this.#row.type;
  }
  get serviceTask() {
    return this.#row.serviceTask;
  }
  get socialService() {
    return this.#row.socialService;
  }
  get processStage() {
    return this.#row.processStage;
  }
  get controllerId() {
    return this.#row.controller;
  }
  get caseId() {
    return this.#row.caseId;
  }
  /** a citizen is not told which producer wrote it. */
  get unitId() {
    return this.#producerIsKept ? null : this.#row.unit;
  }
  get authorId() {
    return this.#producerIsKept ? null : this.#row.author;
  }
  get draftedAt() {
    return this.#row.draftedAt;
  }
  get status() {
    return this.#row.state;
  }
  get group() {
    return this.#row.group;
  }
  get language() {
    return this.#row.language;
  }
  get attachmentCount() {
    return this.#row.attachmentCount;
  }
  get content() {
    // Undefined, and so an error of its field, where nobody has asked for it.
    return this.#said?.content;
  }
  get display() {
    return this.#wanted.display;
  }
  get displayRestriction() {
    return this.#readerIsCitizen ? null : restrictionOf(this.#row);
  }
  get displayDelayEnded() {
    return this.allow.obligations.includes('NOTICE_DELAY_ENDED');
  }
  get accessBasis() {
    return basisOf(this.allow);
  }

  get #wanted(): Content {
    if (this.#said === null) throw new Error('What the document says was not asked for');
    return this.#said;
  }

  get #readerIsCitizen() {
    return this.opened.access instanceof CitizenAccess;
  }

  /** */
  get #producerIsKept() {
    return this.#readerIsCitizen && this.#row.producer !== null;
  }
}
