/**
 * Registers that failed while the others answered. A failure is told once, in the answer's `registers` or, where
 * those were not asked for, as an error beside the data: never kept silent.
 */
import { type GraphQLError } from 'graphql';
import { errorAt, RegisterUnavailable } from '../errors.ts';

export type ResponsePath = readonly (string | number)[];

export class Failures {
  readonly #untold = new Map<string, ResponsePath>();

  report(path: ResponsePath): void {
    this.#untold.set(path.join('.'), path);
  }

  told(path: ResponsePath): void {
    this.#untold.delete(path.join('.'));
  }

  errors(): readonly GraphQLError[] {
    return [...this.#untold.values()].map((path) => errorAt(new RegisterUnavailable(), path));
  }
}
