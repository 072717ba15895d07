/** Ratios of throughputs, each of two measured in the same round. */

export interface Ratio {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** Ours to the peer's, round by round. */
export function ratioOf(ours: readonly number[], peers: readonly number[]): Ratio {
  const ratios = ours.map((figure, round) => figure / (peers[round] ?? Number.NaN)).sort((a, b) => a - b);
  return {
    median: rounded(medianOf(ratios)),
    min: rounded(ratios[0] ?? Number.NaN),
    max: rounded(ratios.at(-1) ?? Number.NaN),
  };
}

export function medianOf(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted.length % 2 === 1 ? middle : middle - 1, middle];
  return ((sorted[low] ?? Number.NaN) + (sorted[high] ?? Number.NaN)) / 2;
}

const rounded = (figure: number): number => Number(figure.toPrecision(4));
