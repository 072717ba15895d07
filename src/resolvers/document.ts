import {
  type ClientDocumentConnectionResolvers,
  type ClientDocumentResolvers,
} from '../generated/resolvers.ts';
import { wantedOf } from './selects.ts';

export const ClientDocument: ClientDocumentResolvers = {
  // A resolver, since it throws where it was not asked for, which a compiled property must not.
  display: (document) => document.display,
  serviceUnit: ({ opened, unitId, controllerId }, _, { admission }) =>
    admission.unit(opened.access, unitId, controllerId),
  versions: (document, _, { admission }, info) => admission.documents.versions(document, wantedOf(info)),
  case: ({ opened, controllerId, caseId }, _, { admission }) =>
    admission.records.case(opened, controllerId, caseId),
  author: ({ opened, authorId, controllerId }, _, { admission }) =>
    admission.people.professional(opened.access, authorId, controllerId),
};

export const ClientDocumentConnection: ClientDocumentConnectionResolvers = {
  edges: ({ page }) => page.edges,
  pageInfo: ({ page }) => page.pageInfo,
  totalCount: ({ page }) => page.totalCount,
  registers: ({ registers, path }, _, { failures }) => {
    failures.told(path);
    return registers();
  },
};
