/**
 * What of an error leaves the gateway. Our own classes pass; what graphql says of a query is put in our words, for
 * its own echo values and suggest names; anything else is masked.
 */
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError, parse, visit } from 'graphql';
import { PublicError } from '../errors.ts';

export type Unexpected = (error: unknown) => void;

export const formatError =
  (unexpected: Unexpected) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const own = publicErrorIn(error);
    if (own) {
      const { http: _, ...extensions } = own.extensions;
      return { ...placeOf(formatted), message: own.message, extensions };
    }
    switch (formatted.extensions?.code) {
      case 'GRAPHQL_PARSE_FAILED':
        return /more than \d+ tokens/.test(formatted.message)
          ? ofQuery(formatted, 'TOO_EXPENSIVE', 'The query text is too long. Ask for less at a time.')
          : ofQuery(formatted, 'BAD_USER_INPUT', `The query cannot be read${at(formatted)}.`);
      case 'GRAPHQL_VALIDATION_FAILED':
        return invalidQuery(formatted, error);
      case 'BAD_USER_INPUT':
        return invalidVariable(formatted, error);
      case 'OPERATION_RESOLUTION_FAILURE':
      case 'BAD_REQUEST':
        return ofQuery(
          formatted,
          'BAD_USER_INPUT',
          'Give the query as JSON, and name the operation where there are several.',
        );
      default:
        unexpected(error);
        return {
          ...placeOf(formatted),
          message: 'Something went wrong here. It has been noted by its request id.',
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        };
    }
  };

/** Our own class under whatever wraps it. */
function publicErrorIn(error: unknown): PublicError | null {
  for (let inner = unwrapResolverError(error); inner instanceof Error; ) {
    if (inner instanceof PublicError) return inner;
    inner = inner instanceof GraphQLError ? inner.originalError : undefined;
  }
  return null;
}

const placeOf = ({ path, locations }: GraphQLFormattedError) => ({
  ...(path ? { path } : {}),
  ...(locations ? { locations } : {}),
});

const at = ({ locations }: GraphQLFormattedError): string =>
  locations?.[0] ? ` at line ${locations[0].line}, column ${locations[0].column}` : '';

const ofQuery = (formatted: GraphQLFormattedError, code: string, message: string, path = 'query') => ({
  ...placeOf(formatted),
  message,
  extensions: { code, problems: [{ path, message, rule: null }] },
});

/** Messages that name only parts of the schema and names of the query itself. */
const harmless = [
  /^Cannot query field "\w+" on type "\w+"\.$/,
  /^Unknown (argument|type|directive|fragment) "@?\w+"[^"]*("[\w.@]+"[^"]*)*$/,
  /^Field "\w+" (argument "\w+" of type "[\w![\]]+" is required|of type "[\w![\]]+" must have a selection of subfields)/,
  /^Field "[\w.]+" of required type "[\w![\]]+" was not provided\.$/,
  /^Field "\w+" must not have a selection/,
  /^Variable "\$\w+" (is not defined|is never used|of type "[\w![\]]+" used in position)/,
  /^(There can be only one|Fragment "\w+"|Fields "\w+" conflict|GraphQL introspection is not allowed)/,
];

function invalidQuery(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (harmless.some((pattern) => pattern.test(formatted.message))) {
    return ofQuery(formatted, 'BAD_USER_INPUT', formatted.message);
  }
  const path = argumentAt(error) ?? 'query';
  const cure = cureIn(error) ?? 'Give a value of the type that the schema names.';
  return ofQuery(formatted, 'BAD_USER_INPUT', `${path}: ${cure}`, path);
}

function invalidVariable(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const [, variable = 'variables'] = /^Variable "\$(\w+)"/.exec(formatted.message) ?? [];
  const [, within] = /at "([\w.[\]]+)";/.exec(formatted.message) ?? [];
  const path = within ?? variable;
  const isMissing = /was not provided|must not be null|non-null/.test(formatted.message);
  const cure = isMissing
    ? 'A value is missing. The schema tells which are required.'
    : (cureIn(error) ?? 'Give a value of the type that the schema names.');
  return ofQuery(formatted, 'BAD_USER_INPUT', `${path}: ${cure}`, path);
}

/** The words of a scalar of ours, which graphql wraps. */
function cureIn(error: unknown): string | null {
  for (let inner: unknown = error; inner instanceof GraphQLError; inner = inner.originalError) {
    if (inner.originalError instanceof TypeError) return inner.originalError.message;
  }
  return null;
}

/** The argument in whose value the error lies, as `filter.draftedFrom`. */
function argumentAt(error: unknown): string | null {
  if (!(error instanceof GraphQLError)) return null;
  const place = error.nodes?.[0]?.loc?.start;
  if (place === undefined || error.source === undefined) return null;
  const names: string[] = [];
  const within = (node: { loc?: { start: number; end: number } | undefined; name: { value: string } }) => {
    if (node.loc && node.loc.start <= place && place < node.loc.end) names.push(node.name.value);
  };
  visit(parse(error.source), { Argument: within, ObjectField: within });
  return names.length > 0 ? names.join('.') : null;
}
