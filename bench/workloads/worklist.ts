/** W4: a social worker opens the list of the unit's clients, with the cases and newest documents of each. */
import { citations } from '../../src/law/sources.ts';
import { persona } from './viewers.ts';
import { oneArchive, type Workload } from './workload.ts';

const { viewer, context } = persona('sara');
const first = 50;

export const worklist: Workload = {
  name: 'W4',
  what: 'a worklist: 50 clients of a unit with their cases and newest documents',
  query: `query Worklist($context: ProfessionalContextInput!) {
    unitClients(context: $context, first: ${first}) {
      totalCount
      edges { node {
        id firstNames lastName dateOfBirth
        cases { id name serviceTask openedOn }
        documents(first: 3) { edges { node {
          id title type draftedAt author { name } accessBasis { legalBasis }
        } } }
      } }
    }
  }`,
  requests: [{ variables: { context }, viewer }],
  archives: oneArchive,
  basis: { legalBasis: 'OWN_REGISTER_USE', rules: [], citation: citations.OWN_REGISTER_USE },
  recordsIn: ({ unitClients }: Answer) => ({
    found: unitClients.edges.filter(({ node }) => node !== null && node.cases.length > 0).length,
    expected: first,
  }),
};

interface Answer {
  readonly unitClients: {
    readonly edges: readonly { readonly node: { readonly cases: unknown[] } | null }[];
  };
}
