/** Both answers to the same requests, side by side. */
import { type Asked, labelOf } from './asked.ts';
import { type Judge, type Opinion } from './judge.ts';

export interface Comparison {
  readonly differences: readonly string[];
  /** How often each row determined the second opinion. */
  readonly determined: ReadonlyMap<string, number>;
}

export function compare(all: Iterable<Asked>, judge: Judge): Comparison {
  const determined = new Map<string, number>();
  const differences: string[] = [];
  for (const { law, facts, request } of all) {
    const second = judge(request());
    determined.set(labelOf(second), (determined.get(labelOf(second)) ?? 0) + 1);
    if (inWords(law) !== inWords(second))
      differences.push(`The law: ${inWords(law)}\nCedar:   ${inWords(second)}\n${inJson(facts)}`);
  }
  return { differences, determined };
}

const inWords = ({ mark, effect, says, obligations }: Opinion): string =>
  `row ${mark}: ${effect} ${says} [${obligations.toSorted().join(' ')}]`;

const inJson = (facts: unknown): string =>
  JSON.stringify(facts, (_, value: unknown) => (value instanceof Map ? Object.fromEntries(value) : value), 1);
