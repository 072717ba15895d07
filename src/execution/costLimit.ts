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

export const costLimit = (most: number): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      // No operation by that name: Apollo refuses it next.
      if (operation === undefined) return;
      const cost = costOf(schema, document, operation, request.variables ?? {});
      if (cost <= most) return;
      throw new PublicError(
        'TOO_EXPENSIVE',
        `The query may cost ${cost}, and at most ${most} is served. Ask for fewer fields or a smaller first.`,
        { limit: 'cost', most, http: { status: 400 } },
      );
    },
  }),
});

/** The cost of a valid operation. Introspection costs nothing: its depth is limited by itself. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  // Execution refuses these variables, and runs nothing.
  if (coerced === undefined) return 0;
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
          repetitions(field, selection, coerced ?? {}) *
            ofAll(selection.selectionSet, getNamedType(field.type))
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
  variables: Readonly<Record<string, unknown>>,
): number {
  if (field.args.some(({ name }) => name === 'first')) {
    const value = given.find(({ name }) => name.value === 'first')?.value;
    const first =
      value?.kind === Kind.VARIABLE ? variables[value.name.value] : value?.kind === Kind.INT && value.value;
    return Math.min(Math.max(Number(first ?? longestPage), 1), longestPage);
  }
  // A page's edges are counted by the `first` of the connection.
  return isListType(getNullableType(field.type)) && field.name !== 'edges' ? plainListLength : 1;
}
