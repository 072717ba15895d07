/** The last steps of every answer, in order: tell failures, make the log durable, then observe and let go. */
import { type ApolloServerPlugin, type GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { type GraphQLError, Kind, type OperationDefinitionNode } from 'graphql';
import { type Logger } from 'pino';
import { type AccessLog } from '../accessLog/accessLog.ts';
import { type Context } from '../context.ts';
import { DecisionUnavailable } from '../errors.ts';
import { isOfMissingArgument, publicErrorIn } from './formatError.ts';
import { type Metrics } from './metrics.ts';

export interface AnswerPorts {
  readonly accessLog: AccessLog;
  readonly metrics: Metrics;
  readonly logger: Logger;
}

type Sending = GraphQLRequestContextWillSendResponse<Context>;

export const answerPlugin = (ports: AnswerPorts): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => {
    const started = performance.now();
    return {
      didEncounterErrors: async ({ errors, contextValue }) =>
        logUnexpected(ports.logger)(errors, contextValue),
      willSendResponse: async (sending) => {
        const { singleResult } = singleOf(sending);
        const untold = sending.contextValue.failures.errors();
        if (untold.length > 0) {
          singleResult.errors = [...(singleResult.errors ?? []), ...untold.map((error) => error.toJSON())];
        }
        await makeDurable(sending, ports);
        observe(sending, ports, (performance.now() - started) / 1000);
      },
    };
  },
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

/** What cannot be logged does not leave. */
async function makeDurable(sending: Sending, { accessLog, metrics, logger }: AnswerPorts): Promise<void> {
  const entries = sending.contextValue.log.entries();
  if (entries.length === 0) return;
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  try {
    await accessLog.append(entries);
    metrics.appended('ok', seconds());
  } catch (error) {
    metrics.appended('failed', seconds());
    logger.error(
      { requestId: sending.contextValue.requestId, err: error },
      'the access log cannot be written',
    );
    const { singleResult } = singleOf(sending);
    singleResult.data = null;
    singleResult.errors = [new DecisionUnavailable().toJSON()];
  }
}

/** Counts and logs the request, and puts its id into every error. Neither holds a value of the query. */
function observe(sending: Sending, { metrics, logger }: AnswerPorts, seconds: number): void {
  const { singleResult } = singleOf(sending);
  const { requestId, actor } = sending.contextValue;
  if (singleResult.errors) {
    singleResult.errors = singleResult.errors.map((error) => ({
      ...error,
      extensions: { ...error.extensions, requestId },
    }));
  }
  const outcome = String(singleResult.errors?.[0]?.extensions?.code ?? 'OK');
  const operation = rootFieldOf(sending.operation);
  metrics.request(operation, outcome, seconds);
  logger.info(
    { requestId, operation, outcome, kind: actor?.kind ?? 'NONE', milliseconds: Math.round(seconds * 1000) },
    'request',
  );
}

function singleOf({ response: { body } }: Sending) {
  if (body.kind !== 'single') throw new Error('Only whole answers are given');
  return body;
}

/** The first root field of a valid operation: a name of the schema, and so one of a bounded number. */
function rootFieldOf(operation: OperationDefinitionNode | undefined): string {
  const [first] = operation?.selectionSet.selections ?? [];
  return first?.kind === Kind.FIELD ? first.name.value : 'none';
}
