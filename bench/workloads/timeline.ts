/** W1: a producer's carer reads the timeline of a client of bought home care. */
import { citations } from '../../src/law/sources.ts';
import { documentsOfHomeCare } from '../world/homeCare.ts';
import { homeCareClients } from '../world/ids.ts';
import { persona } from './viewers.ts';
import { oneArchive, type Workload } from './workload.ts';

const { viewer, context } = persona('pia');
const first = 100;

export const timeline: Workload = {
  name: 'W1',
  what: "a producer's timeline: 100 documents × 20 fields",
  query: `query Timeline($id: ID!, $context: ProfessionalContextInput!) {
    client(id: $id, context: $context) {
      id firstNames lastName
      documents(first: ${first}) {
        totalCount
        edges { node {
          id originalId version title type serviceTask processStage draftedAt status group language attachmentCount
          content case { name } controller { name } serviceUnit { name } author { name title }
          accessBasis { legalBasis citation }
        } }
      }
    }
  }`,
  requests: homeCareClients.map((id) => ({ variables: { id, context }, viewer })),
  archives: oneArchive,
  basis: { legalBasis: 'REGISTER_ACCESS_RIGHT', rules: [], citation: citations.REGISTER_ACCESS_RIGHT },
  recordsIn: (data: Answer) => ({
    found: Math.min(data.client.documents.edges.length, data.client.documents.totalCount),
    expected: Math.min(first, documentsOfHomeCare),
  }),
};

interface Answer {
  readonly client: {
    readonly documents: { readonly totalCount: number; readonly edges: readonly unknown[] };
  };
}
