/** W2: a citizen opens the front page of the own data. */
import { citations } from '../../src/law/sources.ts';
import { documentsOfCitizen, serviceTasks } from '../world/citizens.ts';
import { citizens } from '../world/ids.ts';
import { citizen } from './viewers.ts';
import { oneArchive, type Workload } from './workload.ts';

export const home: Workload = {
  name: 'W2',
  what: "a client's home: relationships, service tasks, 20 documents, notices",
  query: `{
    myKanta {
      person { firstNames lastName }
      clientRelationships {
        id startedOn endedOn serviceTask controller { name } personalWorker { name }
      }
      serviceTasks { serviceTask documentCount }
      documents(first: 20) {
        totalCount
        edges { node {
          id title type serviceTask draftedAt controller { name } author { name } accessBasis { legalBasis }
        } }
      }
      notices
    }
  }`,
  requests: citizens.map((id) => ({ variables: {}, viewer: citizen(id) })),
  archives: oneArchive,
  basis: { legalBasis: 'SELF_ACCESS', rules: [], citation: citations.SELF_ACCESS },
  recordsIn: ({ myKanta }: Answer, at) => ({
    found:
      myKanta.documents.totalCount +
      myKanta.documents.edges.length +
      myKanta.serviceTasks.length +
      myKanta.clientRelationships.length,
    expected: documentsOfCitizen(at) + 20 + 2 * serviceTasks.length,
  }),
};

interface Answer {
  readonly myKanta: {
    readonly documents: { readonly totalCount: number; readonly edges: readonly unknown[] };
    readonly serviceTasks: readonly unknown[];
    readonly clientRelationships: readonly unknown[];
  };
}
