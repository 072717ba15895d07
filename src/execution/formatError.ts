/**
 * What of an error leaves the gateway. Our own classes pass; what graphql says of a query is put in our words, for
 * its own echo values and suggest names; anything else is masked.
 */
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError, parse, visit } from 'graphql';
import { PublicError } from '../errors.ts';

/** Told of what is masked and belongs to no field; a field's error is logged with its request. */
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
        return /contains more tha[nt] \d+ tokens/.test(formatted.message)
          ? ofQuery(formatted, 'TOO_EXPENSIVE', 'The query text is too long. Ask for less at a time.')
          : ofQuery(formatted, 'BAD_USER_INPUT', `The query cannot be read${at(formatted)}.`);
      case 'GRAPHQL_VALIDATION_FAILED':
        return invalidQuery(formatted, error);
      case 'BAD_USER_INPUT':
        return invalidVariable(formatted, error);
      case 'OPERATION_RESOLUTION_FAILURE':
        return ofQuery(formatted, 'BAD_USER_INPUT', 'Name one operation of the query by operationName.');
      case 'BAD_REQUEST':
        return ofQuery(formatted, 'BAD_USER_INPUT', cureOfRequest(formatted.message));
      default:
        if (/^Schema is not configured to execute \w+ operation/.test(formatted.message)) {
          return ofQuery(formatted, 'BAD_USER_INPUT', 'The schema has no operation of this kind.');
        }
        if (isOfMissingArgument(formatted)) return missingArgument(formatted);
        if (!formatted.path) unexpected(error);
        return {
          ...placeOf(formatted),
          message: 'Something went wrong here. It has been noted by its request id.',
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        };
    }
  };

/** A variable that may be null was given to an argument that may not: graphql finds out when the field is reached. */
const ofMissingArgument = /^Argument "(\w+)" of (non-null|required) type /;

export const isOfMissingArgument = ({ message }: { readonly message: string }): boolean =>
  ofMissingArgument.test(message);

function missingArgument(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const [, argument = 'query'] = ofMissingArgument.exec(formatted.message) ?? [];
  const cure = 'A value is missing. The schema tells which are required.';
  return ofQuery(formatted, 'BAD_USER_INPUT', `${argument}: ${cure}`, argument);
}

/** Our own class under whatever wraps it. */
export function publicErrorIn(error: unknown): PublicError | null {
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

const cureOfRequest = (message: string): string =>
  /^An 'accept' header/.test(message)
    ? 'Accept application/json or application/graphql-response+json.'
    : 'Give the query as JSON: query, variables, operationName.';

/** Messages that name only parts of the schema and names of the query itself. */
const harmless = [
  /^Cannot query field "\w+" on type "\w+"\.$/,
  /^Unknown (argument|type|directive|fragment) "@?\w+"[^"]*("[\w.@]+"[^"]*)*$/,
  /^Field "\w+" (argument "\w+" of type "[\w![\]]+" is required|of type "[\w![\]]+" must have a selection of subfields)/,
  /^Field "[\w.]+" of required type "[\w![\]]+" was not provided\.$/,
  /^Field "\w+" must not have a selection/,
  /^Variable "\$\w+" (is not defined|is never used|of type "[\w![\]]+" used in position)/,
  /^The directive "@\w+" can only be used once at this location\.$/,
  /^Too many validation errors, error limit reached\./,
  /^(There can be only one|Fragment "\w+"|Fields "\w+" conflict|Cannot spread fragment "\w+" within itself)/,
];

function invalidQuery(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  // graphql's own limit: so many fields of one name that comparing them would take long.
  if (formatted.message === 'Validation aborted.') {
    return ofQuery(formatted, 'TOO_EXPENSIVE', 'The query has too many fields. Ask for less at a time.');
  }
  if (/^GraphQL introspection is not allowed/.test(formatted.message)) {
    return ofQuery(
      formatted,
      'BAD_USER_INPUT',
      'The schema is not asked for here: GET /schema.graphql tells it.',
    );
  }
  if (harmless.some((pattern) => pattern.test(formatted.message))) {
    return ofQuery(formatted, 'BAD_USER_INPUT', formatted.message.replace(/ Did you mean .*$/s, ''));
  }
  const path = argumentAt(error) ?? 'query';
  const cure = cureIn(error) ?? 'Give a value of the type that the schema names.';
  return ofQuery(formatted, 'BAD_USER_INPUT', `${path}: ${cure}`, path);
}

function invalidVariable(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const [, variable = 'variables'] = /^Variable "\$(\w+)"/.exec(formatted.message) ?? [];
  const path = placeInVariable(formatted, error) ?? variable;
  const isMissing = /was not provided|must not be null|non-null/.test(formatted.message);
  const cure = isMissing
    ? 'A value is missing. The schema tells which are required.'
    : (cureIn(error) ?? 'Give a value of the type that the schema names.');
  return ofQuery(formatted, 'BAD_USER_INPUT', `${path}: ${cure}`, path);
}

/** What graphql puts between the value and its reason. Looked for nowhere else: a value may look like it. */
function placeInVariable({ message }: GraphQLFormattedError, error: unknown): string | null {
  for (let inner: unknown = error; inner instanceof GraphQLError; inner = inner.originalError) {
    const reason = `; ${inner.message}`;
    if (message.endsWith(reason))
      return / at "([\w.[\]]+)"$/.exec(message.slice(0, -reason.length))?.[1] ?? null;
  }
  return null;
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
