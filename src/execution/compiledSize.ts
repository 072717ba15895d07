/**
 * How much there is to compile in a valid document: its fields, those of a fragment wherever it is spread. Few words
 * can say much, where each fragment spreads the next one twice.
 */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

export function compiledSize({ definitions }: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const sizes = new Map<string, number>();

  const ofAll = (set: SelectionSetNode | undefined): number =>
    set?.selections.reduce((sum, selection) => sum + ofOne(selection), 0) ?? 0;

  const ofOne = (selection: SelectionNode): number =>
    1 +
    (selection.kind === Kind.FRAGMENT_SPREAD
      ? ofFragment(selection.name.value)
      : ofAll(selection.selectionSet));

  function ofFragment(name: string): number {
    const size = sizes.get(name) ?? ofAll(fragments.get(name)?.selectionSet);
    sizes.set(name, size);
    return size;
  }

  return definitions.reduce(
    (sum, one) => sum + (one.kind === Kind.OPERATION_DEFINITION ? ofAll(one.selectionSet) : 0),
    0,
  );
}
