/** The workloads in the words of the portal's schema, and its answers in those of ours. */
import { type Basis } from '../shared/basis.ts';

export interface Question {
  readonly query: string;
  /** The answer as ours would tell it; the basis is the workload's. */
  readonly answer: (data: never, basis: Basis) => unknown;
}

interface Row {
  readonly draftedAt: string;
}
interface Rows<R> {
  readonly totalCount?: number;
  readonly nodes: readonly R[];
}
type Fields = readonly (keyof Basis)[];

const newestFirst = 'orderBy: [DRAFTED_AT_DESC, ROW_ID_DESC]';

/** With the basis, of which ours is asked for some fields; a moment in UTC. */
const document = <R extends Row>(row: R, basis: Basis, fields: Fields) => ({
  ...row,
  draftedAt: new Date(row.draftedAt).toISOString(),
  accessBasis: Object.fromEntries(fields.map((field) => [field, basis[field]])),
});

const documents = <R extends Row>({ nodes, ...rest }: Rows<R>, basis: Basis, fields: Fields) => ({
  ...rest,
  edges: nodes.map((row) => ({ node: document(row, basis, fields) })),
});

const timeline: Question = {
  query: `query Timeline($id: String!, $controller: String!) {
    client: personByRowId(rowId: $id) {
      id: rowId firstNames lastName
      documents(first: 100, condition: { controller: $controller }, ${newestFirst}) {
        totalCount
        nodes {
          id: rowId originalId version title type serviceTask processStage draftedAt status: state group language
          attachmentCount content case { name } controller: dataController { name } serviceUnit { name }
          author: writer { name title }
        }
      }
    }
  }`,
  answer: ({ client }: { client: { documents: Rows<Row> } }, basis) => ({
    client: { ...client, documents: documents(client.documents, basis, ['legalBasis', 'citation']) },
  }),
};

const oneDocument: Question = {
  query: `query OneDocument($document: String!) {
    document: documentByRowId(rowId: $document) {
      id: rowId title type draftedAt status: state content display case { name } author: writer { name title }
    }
  }`,
  answer: ({ document: row }: { document: Row }, basis) => ({
    client: { document: document(row, basis, ['legalBasis', 'citation']) },
  }),
};

const home: Question = {
  query: `query Home($id: String!) {
    person: personByRowId(rowId: $id) {
      firstNames lastName
      relationships(orderBy: [STARTED_ON_DESC, ROW_ID_ASC]) {
        nodes {
          id: rowId startedOn endedOn serviceTask controller: dataController { name } personalWorker: worker { name }
        }
      }
      serviceTasks { nodes { serviceTask documentCount } }
      documents(first: 20, ${newestFirst}) {
        totalCount
        nodes { id: rowId title type serviceTask draftedAt controller: dataController { name } author: writer { name } }
      }
      displayIsRestricted
    }
  }`,
  answer: ({ person: { firstNames, lastName, ...person } }: Home, basis) => ({
    myKanta: {
      person: { firstNames, lastName },
      clientRelationships: person.relationships.nodes,
      serviceTasks: person.serviceTasks.nodes.map(({ serviceTask, documentCount }) => ({
        serviceTask,
        documentCount: Number(documentCount),
      })),
      documents: documents(person.documents, basis, ['legalBasis']),
      notices: person.displayIsRestricted ? ['DISPLAY_RESTRICTED'] : [],
    },
  }),
};

interface Home {
  readonly person: {
    readonly firstNames: string;
    readonly lastName: string;
    readonly relationships: Rows<object>;
    readonly serviceTasks: Rows<{ readonly serviceTask: string; readonly documentCount: string }>;
    readonly documents: Rows<Row>;
    readonly displayIsRestricted: boolean;
  };
}

const worklist: Question = {
  query: `query Worklist($controller: String!) {
    unitClients(first: 50, orderBy: [ROW_ID_ASC]) {
      totalCount
      nodes {
        id: rowId firstNames lastName dateOfBirth
        cases { nodes { id: rowId name serviceTask openedOn } }
        documents(first: 3, condition: { controller: $controller }, ${newestFirst}) {
          nodes { id: rowId title type draftedAt author: writer { name } }
        }
      }
    }
  }`,
  answer: ({ unitClients: { nodes, ...rest } }: Worklist, basis) => ({
    unitClients: {
      ...rest,
      edges: nodes.map((client) => ({
        node: {
          ...client,
          cases: client.cases.nodes,
          documents: documents(client.documents, basis, ['legalBasis']),
        },
      })),
    },
  }),
};

interface Worklist {
  readonly unitClients: Rows<{ readonly cases: Rows<object>; readonly documents: Rows<Row> }>;
}

const disclosure: Question = {
  query: `query Disclosure($id: String!, $controllers: [String!]!) {
    client: personByRowId(rowId: $id) {
      documents: documentsIn(controllers: $controllers, first: 60, ${newestFirst}) {
        totalCount
        nodes {
          id: rowId title type serviceTask draftedAt controller: dataController { name } serviceUnit { name }
          author: writer { name }
        }
      }
    }
    registers: organisationsNamed(ids: $controllers) { nodes { name } }
  }`,
  answer: ({ client, registers }: Disclosure, basis) => ({
    client: {
      documents: {
        ...documents(client.documents, basis, ['legalBasis', 'rules', 'citation']),
        registers: registers.nodes.map((controller) => ({ controller, status: 'ANSWERED' })),
      },
    },
  }),
};

interface Disclosure {
  readonly client: { readonly documents: Rows<Row> };
  readonly registers: Rows<{ readonly name: string }>;
}

/** By the workload's name. */
export const questions: Readonly<Record<string, Question>> = {
  W1: timeline,
  W2: home,
  W3: disclosure,
  W4: worklist,
  W5: oneDocument,
};
