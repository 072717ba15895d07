/** What the load notes of the answers, and tells at the end. */
import { type LoadTold } from './load.ts';

/** Every so many requests of a workload one's answers are read for errors. */
const sampledEvery = 16;

export class Answers {
  #started = performance.now();
  readonly #times: number[] = [];
  readonly #complaints = new Set<string>();
  #lastAt = this.#started;

  /** Rates are told from now on. */
  begin(): void {
    this.#started = performance.now();
  }

  came(status: number, milliseconds: number): void {
    this.#lastAt = performance.now();
    this.#times.push(milliseconds);
    if (status !== 200) this.complain(`status ${status}`);
  }

  /** Is the answer to the workload's nth request to be read? */
  isSampled(at: number): boolean {
    return at % sampledEvery === 0;
  }

  read(text: string): void {
    if (JSON.parse(text).errors !== undefined) this.complain(text);
  }

  complain(text: string): void {
    if (this.#complaints.size < 3) this.#complaints.add(text.slice(0, 500));
  }

  told(): Omit<LoadTold, 'loadBusy'> {
    const times = this.#times.toSorted((a, b) => a - b);
    const at = (part: number) => Number((times[Math.floor(part * (times.length - 1))] ?? 0).toFixed(2));
    const seconds = (this.#lastAt - this.#started) / 1000;
    return {
      answers: times.length,
      seconds,
      perSecond: Number((times.length / seconds).toPrecision(5)),
      p50: at(0.5),
      p99: at(0.99),
      complaints: [...this.#complaints],
    };
  }
}
