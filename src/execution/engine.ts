/**
 * Runs operations for Apollo Server, which hands them over through its `gateway` option: compiled ones as
 * JavaScript, the others by graphql-js, with the same answers.
 */
import { type ApolloServerOptionsWithGateway } from '@apollo/server';
import { execute, type GraphQLSchema, getVariableValues } from 'graphql';
import { asInterpreted } from './compiledErrors.ts';
import { compiledOperations } from './compiledOperations.ts';

type Gateway = ApolloServerOptionsWithGateway<object>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/** As many as graphql-js's own execution tells. */
const complaints = { maxErrors: 50 };

/**
 * `compileAfter`: how often an operation is interpreted before it is compiled. `mayCompile`: for whom at all; to
 * compile costs more than to refuse.
 */
export function engine(
  schema: GraphQLSchema,
  compileAfter: number,
  mayCompile: (context: Record<string, unknown>) => boolean,
): Gateway {
  const compiledOf = compiledOperations(schema, compileAfter);

  const executor: Executor = async (asked) => {
    const { document, operation, context } = asked;
    const { operationName, variables = {} } = asked.request;
    // Undefined, whatever its type says, where there is none of that name: graphql-js tells so.
    const compiled = operation === undefined || !mayCompile(context) ? null : compiledOf(asked);
    if (compiled === null) {
      return execute({ schema, document, operationName, contextValue: context, variableValues: variables });
    }
    // Variables as graphql-js reads them: the compiler's reading words complaints otherwise, and forgets defaults.
    const read = getVariableValues(schema, operation.variableDefinitions ?? [], variables, complaints);
    if (read.errors) return { errors: read.errors };
    const result = await compiled.query(undefined, context, read.coerced);
    return result.errors ? { ...result, errors: asInterpreted(result.errors) } : result;
  };

  return {
    load: async () => ({ executor }),
    onSchemaLoadOrUpdate: (listener) => {
      listener({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}
