/** A part of the benchmark, which `npm run bench -- NAME` runs by itself. */
import { type Ratio } from '../ratios.ts';
import { type Stage } from '../stage.ts';

export interface PartResult {
  /** All single figures, as the part has them. */
  readonly figures: object;
  /** By their keys, such as `W1.memory.stock`. */
  readonly ratios: Readonly<Record<string, Ratio>>;
  /** Requests per second, medians; keyed like the ratios, ours too. */
  readonly perSecond: Readonly<Record<string, number>>;
  /** For the README, of a part that has one of its own: headings, then rows. */
  readonly table?: readonly (readonly string[])[];
}

export interface Part {
  readonly name: string;
  /** Too long for a whole run: by name only. */
  readonly long?: true;
  run(stage: Stage, say: (text: string) => void): Promise<PartResult>;
}
