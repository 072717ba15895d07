/** Errors of a compiled operation as graphql-js would have told them. */
import { GraphQLError } from 'graphql';

export function asInterpreted(errors: readonly GraphQLError[]): readonly GraphQLError[] {
  // Of a field of which several things are wrong, as are null arguments, the first is told.
  const byPlace = new Map(errors.toReversed().map((error) => [error.path?.join('.'), error]));
  return errors
    .filter((error) => byPlace.get(error.path?.join('.')) === error)
    .map(({ message, path, originalError, locations }) =>
      Object.assign(new GraphQLError(message, { path, originalError }), { locations }),
    );
}
