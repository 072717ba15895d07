/** Does a query select one of these fields anywhere below a field? What `@skip` leaves out counts as selected. */
import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionNode } from 'graphql';

/** What documents say, beside what describes them. */
export const selectsContents = (info: GraphQLResolveInfo): boolean => selects(info, ['content', 'display']);

type Fragments = GraphQLResolveInfo['fragments'];

export function selects(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  names: readonly string[],
): boolean {
  return fieldNodes.some((field) => selectsBelow(field, fragments, names));
}

const selectsBelow = (field: FieldNode, fragments: Fragments, names: readonly string[]): boolean =>
  field.selectionSet?.selections.some((selection) => isOrSelects(selection, fragments, names)) ?? false;

function isOrSelects(selection: SelectionNode, fragments: Fragments, names: readonly string[]): boolean {
  switch (selection.kind) {
    case Kind.FIELD:
      return names.includes(selection.name.value) || selectsBelow(selection, fragments, names);
    case Kind.INLINE_FRAGMENT:
      return selection.selectionSet.selections.some((one) => isOrSelects(one, fragments, names));
    case Kind.FRAGMENT_SPREAD:
      return (
        fragments[selection.name.value]?.selectionSet.selections.some((one) =>
          isOrSelects(one, fragments, names),
        ) ?? false
      );
  }
}
