import {
  type ClientConnectionResolvers,
  type ClientEdgeResolvers,
  type ClientResolvers,
} from '../generated/resolvers.ts';
import { documentConnection } from './documentConnection.ts';
import { wantedInConnection, wantedOf } from './selects.ts';
import { told } from './told.ts';

export const Client: ClientResolvers = {
  accessBasis: ({ opened }, _, { admission }) => admission.basisOf(opened),
  registers: ({ opened }, _, { admission }) => admission.registers(opened),
  relationships: async ({ opened }, _, { admission, failures }, info) =>
    told(await admission.records.relationships(opened), failures, info),
  cases: async ({ opened }, _, { admission, failures }, info) =>
    told(await admission.records.cases(opened), failures, info),
  registerAccessRights: async ({ opened }, _, { admission, failures }, info) =>
    told(await admission.records.services(opened), failures, info),
  declarations: ({ opened }, _, { admission }) => admission.declarations.state(opened),
  summary: ({ opened }) => ({ opened }),
  document: ({ opened }, { id }, { admission }, info) => admission.documents.one(opened, id, wantedOf(info)),
  documents: ({ opened }, args, context, info) =>
    documentConnection(
      context.admission.documents.page(opened, { ...args, wanted: wantedInConnection(info) }),
      context,
      info,
    ),
};

export const ClientConnection: ClientConnectionResolvers = {
  edges: ({ clients, context }) => clients.map((client) => ({ ...client, context })),
  pageInfo: ({ clients, hasNextPage, hasPreviousPage }) => ({
    hasNextPage,
    hasPreviousPage,
    startCursor: clients[0]?.cursor() ?? null,
    endCursor: clients.at(-1)?.cursor() ?? null,
  }),
  totalCount: ({ total }) => total,
};

/** A client's door opens where the client is asked for, and not before. */
export const ClientEdge: ClientEdgeResolvers = {
  cursor: ({ cursor }) => cursor(),
  node: async ({ id, context }, _, { doors, admission }) =>
    admission.people.client(await doors.client('unitClients', id, context)),
};
