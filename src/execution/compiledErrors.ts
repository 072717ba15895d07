/** Errors of a compiled operation as graphql-js would have told them. */
import { GraphQLError } from 'graphql';

export function asInterpreted(errors: readonly GraphQLError[]): readonly GraphQLError[] {
  const thrown = new Set(errors.filter(({ originalError }) => originalError).map(placeOf));
  return errors
    .filter((error) => error.originalError || !thrown.has(placeOf(error)))
    .map(({ message, path, originalError, locations }) =>
      Object.assign(new GraphQLError(message, { path, originalError }), { locations }),
    );
}

/** A field that throws and may not be null is told twice: by what it threw, and as a null. */
const placeOf = ({ path = [] }: GraphQLError): string => path.join('.');
