/** Errors of a compiled operation as graphql-js would have told them. */
import { GraphQLError } from 'graphql';

export const asInterpreted = (errors: readonly GraphQLError[]): readonly GraphQLError[] =>
  errors.map(({ message, path, originalError, locations }) =>
    Object.assign(new GraphQLError(message, { path, originalError }), { locations }),
  );
