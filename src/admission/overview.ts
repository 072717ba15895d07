/** Counts of what a citizen is shown, and the notice that something is not. */
import { type Opened } from '../accessLog/opened.ts';
import { RegisterUnavailable } from '../errors.ts';
import { type CitizenAccess } from '../law/access.ts';
import { type Scope } from '../law/scope.ts';
import { type Overview } from '../registers/archiveAnswers.ts';
import { type Archives } from '../registers/archives.ts';
import { type RawLoaders } from '../registers/rawLoaders.ts';

export interface TaskCount {
  readonly serviceTask: string;
  readonly documentCount: number;
}

export class Overviews {
  readonly #load: RawLoaders;
  readonly #archives: Archives;

  constructor(load: RawLoaders, archives: Archives) {
    this.#load = load;
    this.#archives = archives;
  }

  /** service tasks with something to show. Rejects where a register fails: a count must be whole. */
  async byServiceTask({ access }: Opened<CitizenAccess>): Promise<readonly TaskCount[]> {
    const counts = new Map<string, number>();
    const overviews = await this.#ask(access, access.scopes('DISPLAYED'));
    for (const { serviceTask, count } of overviews.flatMap((overview) => overview.counts)) {
      counts.set(serviceTask, (counts.get(serviceTask) ?? 0) + count);
    }
    return [...counts]
      .map(([serviceTask, documentCount]) => ({ serviceTask, documentCount }))
      .sort((a, b) => (a.serviceTask < b.serviceTask ? -1 : 1));
  }

  /** whether a restriction hides something. Which, and how much, is not told. */
  async isRestricted({ access }: Opened<CitizenAccess>): Promise<boolean> {
    const overviews = await this.#ask(access, access.scopes('RESTRICTED'));
    return overviews.some(
      ({ counts, relationshipDataRestricted }) => relationshipDataRestricted || counts.length > 0,
    );
  }

  async #ask({ client }: CitizenAccess, scopes: readonly Scope[]): Promise<readonly Overview[]> {
    const parts = scopes.flatMap((scope) => this.#archives.spread(scope));
    const answers = await Promise.all(
      parts.map(({ archive, scope }) => this.#load.overviews(archive).load({ client, scope })),
    );
    const isOnce = ({ counts }: Overview) =>
      new Set(counts.map(({ serviceTask }) => serviceTask)).size === counts.length;
    if (!answers.every(isOnce)) throw new RegisterUnavailable();
    return answers;
  }
}
