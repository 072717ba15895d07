/** Plain resolvers of what the workloads ask: each type's fields load by id through the request's loaders. */
import { type PeerContext } from './context.ts';
import {
  type Document,
  type Organisation,
  type Page,
  type Person,
  type Professional,
  type Relationship,
  type Search,
  type Unit,
} from './data.ts';

interface StatedContext {
  readonly actingFor: string;
  readonly serviceUnit: string;
  readonly controllers?: readonly string[] | null;
}

/** A client with the registers that the query names. */
interface ClientParent extends Person {
  readonly controllers: readonly string[];
}

interface PageParent extends Page {
  readonly controllers: readonly string[];
}

const controllersOf = ({ actingFor, controllers }: StatedContext) => controllers ?? [actingFor];

async function clientOf(
  id: string,
  stated: StatedContext,
  { load }: PeerContext,
): Promise<ClientParent | null> {
  const person = await load.person.load(id);
  return person && { ...person, controllers: controllersOf(stated) };
}

const ofClient = ({ id, controllers }: ClientParent): Omit<Search, 'first'> => ({
  client: id,
  controllers,
  ids: null,
  displayedOn: null,
});

/** Names come in Finnish unless another language is asked for. */
const name = ({ names }: Organisation | Unit, { language }: { language: 'FI' | 'SV' | 'EN' }): string =>
  ({ FI: names.fi, SV: names.sv, EN: names.en })[language];

const accessBasis = (_: unknown, __: unknown, { basis }: PeerContext) => basis;
const controller = ({ controller: id }: { controller: string }) => ({ id });
const serviceUnit = ({ unit }: { unit: string }, _: unknown, { load }: PeerContext) => load.unit.load(unit);

export const resolvers = {
  Query: {
    client: (
      _: unknown,
      { id, context: stated }: { id: string; context: StatedContext },
      context: PeerContext,
    ) => clientOf(id, stated, context),
    unitClients: async (
      _: unknown,
      { context: stated, first }: { context: StatedContext; first: number },
      { load, today }: PeerContext,
    ) => ({
      ...(await load.unitClients(stated.actingFor, stated.serviceUnit, today, first)),
      stated,
    }),
    myKanta: (_: unknown, __: unknown, { viewer }: PeerContext) => viewer && { client: viewer },
  },

  ClientConnection: {
    totalCount: ({ total }: { total: number }) => total,
    edges: ({ clients, stated }: { clients: readonly string[]; stated: StatedContext }) =>
      clients.map((id) => ({ id, stated })),
  },
  ClientEdge: {
    node: ({ id, stated }: { id: string; stated: StatedContext }, _: unknown, context: PeerContext) =>
      clientOf(id, stated, context),
  },

  Client: {
    accessBasis,
    cases: ({ id, controllers }: ClientParent, _: unknown, { load }: PeerContext) =>
      load.casesOf(id, controllers),
    document: async (parent: ClientParent, { id }: { id: string }, { load }: PeerContext) => {
      const page = await load.documents({ ...ofClient(parent), ids: [id], first: 1 });
      return page.documents[0] ?? null;
    },
    documents: async (parent: ClientParent, { first }: { first: number }, { load }: PeerContext) => ({
      ...(await load.documents({ ...ofClient(parent), first })),
      controllers: parent.controllers,
    }),
  },

  ClientDocumentConnection: {
    totalCount: ({ total }: Page) => total,
    edges: ({ documents }: Page) => documents.map((node) => ({ node })),
    registers: ({ controllers }: PageParent) =>
      controllers.map((id) => ({ controller: { id }, status: 'ANSWERED' })),
  },
  ClientDocument: {
    accessBasis,
    controller,
    serviceUnit,
    status: ({ state }: Document) => state,
    case: (document: Document, _: unknown, { load }: PeerContext) => load.caseOf(document),
    author: ({ author }: Document, _: unknown, { load }: PeerContext) => load.professional.load(author),
    content: async (document: Document, _: unknown, { load }: PeerContext) =>
      (await load.contents(document))?.content,
    display: async (document: Document, _: unknown, { load }: PeerContext) =>
      (await load.contents(document))?.display,
  },

  Case: { accessBasis, controller, serviceUnit },
  ClientRelationship: {
    accessBasis,
    controller,
    serviceUnit,
    personalWorker: ({ personalWorker }: Relationship, _: unknown, { load }: PeerContext) =>
      personalWorker === null ? null : load.professional.load(personalWorker),
  },

  MyKanta: {
    person: ({ client }: { client: string }, _: unknown, { load }: PeerContext) => load.person.load(client),
    clientRelationships: ({ client }: { client: string }, _: unknown, { load }: PeerContext) =>
      load.relationshipsOf(client),
    serviceTasks: async ({ client }: { client: string }, _: unknown, { load, today }: PeerContext) => {
      const counts = (await load.overviews(client, today)).flatMap((overview) => overview.counts);
      const byTask = Map.groupBy(counts, ({ serviceTask }) => serviceTask);
      return [...byTask]
        .map(([serviceTask, rows]) => ({
          serviceTask,
          documentCount: rows.reduce((sum, { count }) => sum + count, 0),
        }))
        .sort((a, b) => (a.serviceTask < b.serviceTask ? -1 : 1));
    },
    documents: ({ client }: { client: string }, { first }: { first: number }, { load, today }: PeerContext) =>
      load.documents({ client, controllers: 'ALL', ids: null, displayedOn: today, first }),
    notices: async ({ client }: { client: string }, _: unknown, { load, today }: PeerContext) =>
      (await load.overviews(client, today)).some(({ isRestricted }) => isRestricted)
        ? ['DISPLAY_RESTRICTED']
        : [],
  },

  DataController: {
    name: async ({ id }: { id: string }, args: { language: 'FI' }, { load }: PeerContext) => {
      const found = await load.organisation.load(id);
      return found && name(found, args);
    },
  },
  Organisation: { name },
  ServiceUnit: { name },
  Professional: {
    name: ({ firstNames, lastName }: Professional) => `${firstNames} ${lastName}`,
  },
};
