/** Register calls as the gateway makes them, and in how many rounds: each round waits for one before it. */
import { type CallReport } from '../../../src/registers/transport.ts';

interface Call {
  readonly from: number;
  readonly until: number;
}

export class RoundCounter {
  readonly #calls = new Map<string, Call[]>();

  readonly report = ({ requestId, startedAt, seconds }: CallReport): void => {
    const calls = this.#calls.get(requestId) ?? [];
    calls.push({ from: startedAt, until: startedAt + seconds * 1000 });
    this.#calls.set(requestId, calls);
  };

  /** A call that began when another of its round had been answered may have waited for it: another round. */
  readonly of = (requestId: string): number => {
    let rounds = 0;
    let firstAnswer = Number.NEGATIVE_INFINITY;
    for (const { from, until } of (this.#calls.get(requestId) ?? []).toSorted((a, b) => a.from - b.from)) {
      if (from < firstAnswer) {
        firstAnswer = Math.min(firstAnswer, until);
      } else {
        rounds += 1;
        firstAnswer = until;
      }
    }
    return rounds;
  };
}
