/** What is asked for with a page of documents: what its nodes select, and nothing that others do. */
import { type FieldNode, type FragmentDefinitionNode, Kind, parse, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { wantedInConnection, wantedOf } from '../../src/resolvers/selects.ts';

/** Of the fields called `field` in a query. */
function infoOf(query: string, field: string) {
  const document = parse(query);
  const fieldNodes = document.definitions.flatMap((definition) => {
    const found: FieldNode[] = [];
    visit(definition, { Field: (node) => void (node.name.value === field && found.push(node)) });
    return found;
  });
  const fragments: Record<string, FragmentDefinitionNode> = Object.fromEntries(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  );
  return { fieldNodes, fragments };
}

const inList = (node: string, fragments = '') =>
  wantedInConnection(infoOf(`{ documents { edges { node { ${node} } } } } ${fragments}`, 'documents'));
const nothing = { contents: false, related: [] };

describe('what a page is asked for', () => {
  it('is what its nodes select', () => {
    expect(inList('id title type')).toEqual(nothing);
    expect(inList('id content')).toEqual({ contents: true, related: [] });
    expect(inList('said: display')).toEqual({ contents: true, related: [] });
    expect(inList('case { name } controller { name } serviceUnit { id } author { id }')).toEqual({
      contents: false,
      related: ['case', 'author', 'serviceUnit', 'controller'],
    });
  });

  it('counts fragments, merged fields and what a directive may leave out', () => {
    expect(
      inList('...A', 'fragment A on ClientDocument { ...B } fragment B on ClientDocument { content }'),
    ).toEqual({ contents: true, related: [] });
    expect(inList('... on ClientDocument { author { id } }').related).toEqual(['author']);
    expect(inList('content @skip(if: $brief)').contents).toBe(true);
    const merged =
      'query { a: documents { edges { node { content } } } documents { edges { node { case { id } } } } }';
    expect(wantedInConnection(infoOf(merged, 'documents'))).toEqual({ contents: true, related: ['case'] });
  });

  it('is not what lies deeper, nor what lies beside', () => {
    expect(inList('versions { content author { id } }')).toEqual(nothing);
    expect(inList('case { controller { name } }').related).toEqual(['case']);
    const beside = '{ documents { edges { cursor } registers { controller { name } } } }';
    expect(wantedInConnection(infoOf(beside, 'documents'))).toEqual(nothing);
  });

  it('of one document is what it selects', () => {
    const one = infoOf('{ document { content versions { case { id } } } }', 'document');
    expect(wantedOf(one)).toEqual({ contents: true, related: [] });
    expect(wantedOf(one)).toBe(wantedOf(one));
  });
});
