/** What a query selects of documents, so that a page can be asked for at once. What `@skip` leaves out counts too. */
import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionNode } from 'graphql';
import { relations, type Wanted } from '../admission/relatedRecords.ts';

type Fragments = GraphQLResolveInfo['fragments'];
type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** By the field that asks: nodes live as long as their document is kept. */
type Known = WeakMap<FieldNode, Wanted>;
const ofDocuments: Known = new WeakMap();
const ofConnections: Known = new WeakMap();

/** Of the documents that a field gives. */
export const wantedOf = (info: Info): Wanted => wantedAt(info, [], ofDocuments);

/** Of the documents in the connection that a field gives. */
export const wantedInConnection = (info: Info): Wanted => wantedAt(info, ['edges', 'node'], ofConnections);

function wantedAt({ fieldNodes, fragments }: Info, path: readonly string[], known: Known): Wanted {
  const [field] = fieldNodes;
  const kept = fieldNodes.length === 1 && field ? known.get(field) : undefined;
  if (kept) return kept;
  const names = new Set(
    path
      .reduce((fields, name) => below(fields, fragments).filter((one) => one.name.value === name), fieldNodes)
      .flatMap((one) => below([one], fragments).map(({ name }) => name.value)),
  );
  const wanted = {
    contents: names.has('content') || names.has('display'),
    related: relations.filter((relation) => names.has(relation)),
  };
  if (fieldNodes.length === 1 && field) known.set(field, wanted);
  return wanted;
}

/** The fields right below these, those in fragments too; a fragment, which may be spread often, is looked at once. */
function below(fields: readonly FieldNode[], fragments: Fragments): readonly FieldNode[] {
  const seen = new Set<string>();
  const fieldsIn = (selections: readonly SelectionNode[]): readonly FieldNode[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsIn(selection.selectionSet.selections);
      const fragment = seen.has(selection.name.value) ? undefined : fragments[selection.name.value];
      seen.add(selection.name.value);
      return fieldsIn(fragment?.selectionSet.selections ?? []);
    });
  return fields.flatMap(({ selectionSet }) => fieldsIn(selectionSet?.selections ?? []));
}
