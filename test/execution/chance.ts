/** What random choices are made with. */
import * as fc from 'fast-check';

export class Chance {
  readonly #generate: fc.GeneratorValue;

  constructor(generate: fc.GeneratorValue) {
    this.#generate = generate;
  }

  upTo = (max: number): number => this.#generate(fc.nat, { max });
  oneOf = <T>(values: readonly T[]): T => this.#generate(() => fc.constantFrom(...values));
  percent = (likely: number): boolean => this.upTo(99) < likely;
}
