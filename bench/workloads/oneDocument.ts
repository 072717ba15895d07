/** W5: the carer of W1 opens one document. */
import { citations } from '../../src/law/sources.ts';
import { documentsOfHomeCare } from '../world/homeCare.ts';
import { documentOf, homeCareClients } from '../world/ids.ts';
import { persona } from './viewers.ts';
import { oneArchive, type Workload } from './workload.ts';

const { viewer, context } = persona('pia');
const documentsOfEach = 10;

export const oneDocument: Workload = {
  name: 'W5',
  what: 'one document by id',
  query: `query OneDocument($id: ID!, $context: ProfessionalContextInput!, $document: ID!) {
    client(id: $id, context: $context) {
      document(id: $document) {
        id title type draftedAt status content display case { name } author { name title }
        accessBasis { legalBasis citation }
      }
    }
  }`,
  requests: Array.from(
    { length: documentsOfEach },
    (_, at) => (at * documentsOfHomeCare) / documentsOfEach,
  ).flatMap((at) =>
    homeCareClients.map((id) => ({ variables: { id, context, document: documentOf(id, at).id }, viewer })),
  ),
  archives: oneArchive,
  basis: { legalBasis: 'REGISTER_ACCESS_RIGHT', rules: [], citation: citations.REGISTER_ACCESS_RIGHT },
  recordsIn: ({ client }: Answer) => ({ found: client.document === null ? 0 : 1, expected: 1 }),
};

interface Answer {
  readonly client: { readonly document: object | null };
}
