/** Persons and professionals behind admitted records. */
import { type Opened } from '../accessLog/opened.ts';
import { type Awaitable, after } from '../awaitable.ts';
import { RegisterUnavailable } from '../errors.ts';
import { type Actor } from '../identity/actor.ts';
import { type Access, CitizenAccess } from '../law/access.ts';
import { type LegalBasis } from '../law/codes.ts';
import { type Directory, type Worker } from '../registers/directory.ts';
import { type Person, type Professional } from '../registers/nationalAnswers.ts';
import { type RawLoaders } from '../registers/rawLoaders.ts';
import { LoadedOnce } from './loadedOnce.ts';

export interface ContactData {
  readonly address: string | null;
  readonly municipality: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

export interface AdmittedPerson {
  readonly opened: Opened<Access>;
  readonly id: string;
  /** Behind a guard of its own. */
  readonly identityCode: string | null;
  readonly temporaryIdentifier: string | null;
  readonly firstNames: string;
  readonly lastName: string;
  readonly dateOfBirth: string;
  readonly securityProhibition: boolean;
  readonly contact: ContactData | null;
}

export interface AdmittedProfessional {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly employerId: string;
  readonly contact: ContactData;
}

export interface AdmittedRepresentable {
  readonly id: string;
  readonly mayActFor: boolean;
  readonly firstNames: string | null;
  readonly lastName: string | null;
  readonly legalBasis: LegalBasis | null;
}

export class PeopleAdmission {
  readonly #load: RawLoaders;
  readonly #directory: Directory;
  readonly #workers = new LoadedOnce<AdmittedProfessional | null>();

  constructor(load: RawLoaders, directory: Directory) {
    this.#load = load;
    this.#directory = directory;
  }

  /** The client of an Access. Contact data under a security prohibition only to those who may have them. */
  async client(opened: Opened<Access>): Promise<AdmittedPerson> {
    const { access } = opened;
    const row = await this.#load.person.load(access.client);
    if (row === null) throw new RegisterUnavailable();
    return {
      opened,
      id: row.id,
      identityCode: row.identityCode,
      temporaryIdentifier: row.temporaryIdentifier,
      firstNames: row.firstNames,
      lastName: row.lastName,
      dateOfBirth: row.dateOfBirth,
      securityProhibition: row.securityProhibition,
      contact: access.mayHaveContactData(row.securityProhibition) ? contactOf(row) : null,
    };
  }

  /** A worker behind a record. To a citizen only the controller's own staff: a producer is not told. */
  professional(
    access: Access,
    id: string | null,
    controller: string,
  ): Awaitable<AdmittedProfessional | null> {
    if (id === null && !(access instanceof CitizenAccess)) return null;
    // To a citizen a worker who is kept and none at all cost the same call: an id that nobody has.
    const asked = id ?? nobody;
    const known = this.#workers.known(access, controller, asked);
    return known === undefined
      ? this.#workers.load(access, controller, asked, this.#worker(access, controller, asked))
      : known;
  }

  #worker(access: Access, controller: string, id: string): Awaitable<AdmittedProfessional | null> {
    return after(
      this.#workerShown(access, id, controller),
      (row) =>
        row &&
        after(this.hidesPlaces(access), (hidden) =>
          hidden ? { ...professionalOf(row), contact: nowhere } : professionalOf(row),
        ),
    );
  }

  /** To a citizen the employer decides, and so is asked each time; only names are kept. */
  #workerShown(access: Access, id: string, controller: string): Awaitable<Worker | null> {
    if (!(access instanceof CitizenAccess)) return this.#directory.worker(id);
    return after(this.#load.worker.load(id), (row) => (row?.employer === controller ? row : null));
  }

  /** where those are reached who work with a client under a security prohibition tells where the client is. */
  hidesPlaces(access: Access): Awaitable<boolean> {
    if (access.mayHaveContactData(true)) return false;
    return after(this.#load.person.load(access.client), (person) => person?.securityProhibition !== false);
  }

  /** Those for whom the caller may act, by name; of the others no more than that not. */
  async representable(people: readonly { client: string; access: CitizenAccess | null }[]) {
    const persons = await Promise.all(people.map(({ client }) => this.#load.person.load(client)));
    return people.map(({ client, access }, at): AdmittedRepresentable => {
      const person = access && persons[at];
      return {
        id: client,
        mayActFor: access !== null,
        firstNames: person?.firstNames ?? null,
        lastName: person?.lastName ?? null,
        legalBasis: access?.decision.effect === 'ALLOW' ? access.decision.legalBasis : null,
      };
    });
  }

  /** The name of someone who stands in the log of uses. */
  async nameOf({ kind, id }: Pick<Actor, 'kind' | 'id'>): Promise<string | null> {
    const row = await (kind === 'PROFESSIONAL' ? this.#load.worker.load(id) : this.#load.person.load(id));
    return row && fullName(row);
  }

  /** The caller, where a professional. */
  async self({ kind, id }: Actor): Promise<Professional | null> {
    return kind === 'PROFESSIONAL' ? this.#load.professional.load(id) : null;
  }
}

const nobody = '2.999.0';

const nowhere: ContactData = { address: null, municipality: null, phone: null, email: null };

export const professionalOf = (row: Worker): AdmittedProfessional => ({
  id: row.id,
  name: fullName(row),
  title: row.title,
  employerId: row.employer,
  contact: { address: row.address, municipality: null, phone: row.phone, email: row.email },
});

/** Joined: a text added to another is copied when it is read, and V8 writes an answer that holds one at half its speed. */
const fullName = ({ firstNames, lastName }: Pick<Professional, 'firstNames' | 'lastName'>): string =>
  [firstNames, lastName].join(' ');

const contactOf = ({ address, municipality, phone, email }: Person): ContactData => ({
  address,
  municipality,
  phone,
  email,
});
