/** What a query may cost: every field counts one, as often as the lists around it may repeat it by `first`. */
import { type ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getVariableValues,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { type Context } from '../context.ts';
import { PublicError } from '../errors.ts';

/** What a list without `first` is taken to hold. */
const plainListLength = 10;
/** What `first` is taken to be where it is out of bounds; the field refuses it by itself. */
const longestPage = 100;

/** One is enough to know that they are wrong. */
const firstProblem = { maxErrors: 1 };

export function costLimit(most: number): ApolloServerPlugin<Context> {
  /** Costs of operations whose variables do not change them. */
  const known = new WeakMap<OperationDefinitionNode, number>();

  function costWith(
    given: Variables,
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
  ): number {
    let read: ReturnType<typeof getVariableValues> | null = null;
    const cost = costOf(schema, document, operation, () => {
      read ??= getVariableValues(schema, operation.variableDefinitions ?? [], given, firstProblem);
      return read.coerced;
    });
    if (read === null) known.set(operation, cost);
    return cost;
  }

  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request }) => {
        // No operation by that name: Apollo refuses it next.
        if (operation === undefined) return;
        const cost = known.get(operation) ?? costWith(request.variables ?? {}, schema, document, operation);
        if (cost <= most) return;
        throw new PublicError(
          'TOO_EXPENSIVE',
          `The query may cost ${cost}, and at most ${most} is served. Ask for fewer fields or a smaller first.`,
          { limit: 'cost', most, http: { status: 400 } },
        );
      },
    }),
  };
}

type Variables = Readonly<Record<string, unknown>>;

/**
 * The cost of a valid operation. Introspection costs nothing: its depth is limited by itself. `variables` are read where
 * a `first` is one of them, and undefined where they are wrong.
 */
function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: () => Variables | undefined,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  );
  // A fragment is counted once: each may spread the next one twice, and so many times over.
  const costs = new Map<string, number>();

  const ofAll = ({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined): number =>
    selections.reduce((sum, selection) => sum + ofOne(selection, type), 0);

  function ofOne(selection: SelectionNode, type: GraphQLNamedType | undefined): number {
    switch (selection.kind) {
      case Kind.FIELD: {
        const field =
          isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
        if (field === undefined) return selection.name.value === '__typename' ? 1 : 0;
        if (!selection.selectionSet) return 1;
        return (
          1 +
          repetitions(field, selection, variables) * ofAll(selection.selectionSet, getNamedType(field.type))
        );
      }
      case Kind.INLINE_FRAGMENT:
        return ofAll(
          selection.selectionSet,
          selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type,
        );
      case Kind.FRAGMENT_SPREAD:
        return ofFragment(selection.name.value);
    }
  }

  function ofFragment(name: string): number {
    const fragment = fragments.get(name);
    if (fragment === undefined) return 0;
    const cost =
      costs.get(name) ?? ofAll(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
    costs.set(name, cost);
    return cost;
  }

  return ofAll(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}

function repetitions(
  field: GraphQLField<unknown, unknown>,
  { arguments: given = [] }: FieldNode,
  variables: () => Variables | undefined,
): number {
  if (field.args.some(({ name }) => name === 'first')) {
    const value = given.find(({ name }) => name.value === 'first')?.value;
    const read = value?.kind === Kind.VARIABLE ? variables() : {};
    // Execution refuses these variables, and runs nothing.
    if (read === undefined) return 0;
    const first =
      value?.kind === Kind.VARIABLE ? read[value.name.value] : value?.kind === Kind.INT && value.value;
    return Math.min(Math.max(Number(first ?? longestPage), 1), longestPage);
  }
  // A page's edges are counted by the `first` of the connection.
  return isListType(getNullableType(field.type)) && field.name !== 'edges' ? plainListLength : 1;
}
