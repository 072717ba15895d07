/** W3: a social worker of another county reads, by the client's permission, from six registers on three endpoints. */
import { citations } from '../../src/law/sources.ts';
import { disclosingControllers, documentsDisclosed } from '../world/disclosed.ts';
import { disclosedClients } from '../world/ids.ts';
import { persona } from './viewers.ts';
import { type Workload } from './workload.ts';

const { viewer, context } = persona('leo');

export const disclosure: Workload = {
  name: 'W3',
  what: 'disclosure: 60 documents of six registers behind three endpoints',
  query: `query Disclosure($id: ID!, $context: ProfessionalContextInput!) {
    client(id: $id, context: $context) {
      documents(first: 60) {
        totalCount
        registers { controller { name } status }
        edges { node {
          id title type serviceTask draftedAt controller { name } serviceUnit { name } author { name }
          accessBasis { legalBasis rules citation }
        } }
      }
    }
  }`,
  requests: disclosedClients.map((id) => ({
    variables: { id, context: { ...context, controllers: disclosingControllers } },
    viewer,
  })),
  archives: { a: disclosingControllers.slice(0, 2), b: disclosingControllers.slice(2, 4), c: ['*'] },
  basis: {
    legalBasis: 'DISCLOSURE_WITH_PERMISSION',
    rules: ['R-070'],
    citation: citations.DISCLOSURE_WITH_PERMISSION,
  },
  recordsIn: (data: Answer) => ({
    found: data.client.documents.edges.length + data.client.documents.registers.length,
    expected: documentsDisclosed + disclosingControllers.length,
  }),
};

interface Answer {
  readonly client: {
    readonly documents: { readonly edges: readonly unknown[]; readonly registers: readonly unknown[] };
  };
}
