/** Completes every answer: failures that no field has told, the request's id in each error, and how it went. */
import { type ApolloServerPlugin, type GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { type GraphQLError, type GraphQLFormattedError, Kind, type OperationDefinitionNode } from 'graphql';
import { type Logger } from 'pino';
import { type Context } from '../context.ts';
import { isOfMissingArgument, publicErrorIn } from './formatError.ts';

type Sending = GraphQLRequestContextWillSendResponse<Context>;

export const answerPlugin = (logger: Logger): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue }) => logUnexpected(logger)(errors, contextValue),
    willSendResponse: async (sending) => {
      const { singleResult } = singleOf(sending);
      const { requestId, failures, departure } = sending.contextValue;
      const untold = failures.errors().map((error) => error.toJSON());
      const errors = [...(singleResult.errors ?? []), ...untold];
      if (errors.length > 0) singleResult.errors = errors.map((error) => withId(error, requestId));
      const code = String(errors[0]?.extensions?.code ?? 'OK');
      departure.answered({ operation: rootFieldOf(sending.operation), code });
    },
  }),
});

/** What a resolver did not expect; other failures have no request to name, and are logged where they are masked. */
export const logUnexpected =
  (logger: Logger) =>
  (errors: readonly GraphQLError[], { requestId }: Context): void => {
    for (const err of errors.filter(isUnexpected)) {
      logger.error({ requestId, err: err.originalError ?? err }, 'an unexpected error');
    }
  };

/** What a field did not expect: neither an error of ours nor a question that graphql refuses there. */
const isUnexpected = (error: GraphQLError): boolean =>
  error.path !== undefined && !publicErrorIn(error) && !isOfMissingArgument(error);

const withId = (error: GraphQLFormattedError, requestId: string): GraphQLFormattedError => ({
  ...error,
  extensions: { ...error.extensions, requestId },
});

function singleOf({ response: { body } }: Sending) {
  if (body.kind !== 'single') throw new Error('Only whole answers are given');
  return body;
}

/** The first root field of a valid operation: a name of the schema, and so one of a bounded number. */
function rootFieldOf(operation: OperationDefinitionNode | undefined): string {
  const [first] = operation?.selectionSet.selections ?? [];
  return first?.kind === Kind.FIELD ? first.name.value : 'none';
}
