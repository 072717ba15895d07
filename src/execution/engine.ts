/**
 * Runs operations that are asked for again as compiled JavaScript. The others are left to Apollo Server and graphql-js,
 * which give the same answers. It is a plugin, for Apollo Server's `gateway` option would keep what each request held.
 */
import { type ApolloServerPlugin, type BaseContext, HeaderMap } from '@apollo/server';
import {
  type ExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getVariableValues,
} from 'graphql';
import { asInterpreted } from './compiledErrors.ts';
import { compiledOperations } from './compiledOperations.ts';

/** As many as graphql-js's own execution tells. */
const complaints = { maxErrors: 50 };

export interface Engine<Context> {
  readonly schema: GraphQLSchema;
  /** How often an operation is interpreted before it is compiled. */
  readonly compileAfter: number;
  /** For whom at all: to compile costs more than to refuse. */
  readonly mayCompile: (context: Context) => boolean;
  /** What Apollo Server is told as `formatError`. */
  readonly format: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  /** Told of the errors of a compiled operation, as plugins are of others. */
  readonly encountered: (errors: readonly GraphQLError[], context: Context) => void;
}

export function engine<Context extends BaseContext>({
  schema,
  compileAfter,
  mayCompile,
  format,
  encountered,
}: Engine<Context>): ApolloServerPlugin<Context> {
  const compiledOf = compiledOperations(schema, compileAfter);

  function told(errors: readonly GraphQLError[], context: Context): readonly GraphQLFormattedError[] {
    const interpreted = asInterpreted(errors);
    encountered(interpreted, context);
    return interpreted.map((error) => {
      const extensions = { ...error.extensions, code: error.extensions.code ?? 'INTERNAL_SERVER_ERROR' };
      return format({ ...error.toJSON(), extensions }, error);
    });
  }

  return {
    requestDidStart: async () => ({
      responseForOperation: async ({
        contextValue,
        request,
        document,
        operation,
        operationName,
        queryHash,
      }) => {
        // No operation, whatever its type says, where there is none of that name: graphql-js tells so.
        if (operation === undefined || queryHash === undefined || !mayCompile(contextValue)) return null;
        const compiled = compiledOf({ document, operationName, queryHash });
        if (compiled === null) return null;
        // Variables as graphql-js reads them, and complains of them: the compiler forgets defaults.
        const definitions = operation.variableDefinitions ?? [];
        const read = getVariableValues(schema, definitions, request.variables ?? {}, complaints);
        if (read.errors) return null;
        const { data = null, errors } = await resultOf(() =>
          compiled.query(undefined, contextValue, read.coerced),
        );
        const singleResult = errors ? { data, errors: told(errors, contextValue) } : { data };
        return {
          http: { headers: new HeaderMap() },
          body: { kind: 'single', singleResult },
        };
      },
    }),
  };
}

/** What the compiled code itself throws is told as an error of the operation: Apollo Server would not count such a request. */
async function resultOf(run: () => ExecutionResult | Promise<ExecutionResult>): Promise<ExecutionResult> {
  try {
    return await run();
  } catch (error) {
    const originalError = error instanceof Error ? error : new Error(String(error));
    return { errors: [new GraphQLError(originalError.message, { originalError })] };
  }
}
