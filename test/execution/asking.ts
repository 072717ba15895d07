/** Asks a schema of a test's own through the gateway's engine, with no more of the gateway around it. */
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { engine } from '../../src/execution/engine.ts';

export interface Asking {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

export interface Answer {
  readonly data: unknown;
  /** `data` as it is sent, for the order of its keys. */
  readonly text: string | undefined;
  readonly errors: readonly GraphQLFormattedError[];
}

export type Ask = (asking: string | Asking) => Promise<Answer>;

/** `compileAfter`: how often an operation is interpreted before it is compiled. */
export function openEngine(schema: GraphQLSchema, compileAfter: number): Ask {
  const server = new ApolloServer({
    schema,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      engine({
        schema,
        compileAfter,
        mayCompile: () => true,
        format: (formatted) => formatted,
        encountered: () => undefined,
      }),
    ],
  });
  return async (asking) => {
    const { body } = await server.executeOperation(typeof asking === 'string' ? { query: asking } : asking);
    if (body.kind !== 'single') throw new Error('Only whole answers are given');
    const { data, errors = [] } = body.singleResult;
    return { data, text: JSON.stringify(data), errors };
  };
}
