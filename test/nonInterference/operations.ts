/** What an asker asks: everything of every root field, and every list with every filter, page by page. */
import { canary } from '../support/canaries.ts';
import { type Asker } from './askers.ts';
import { everythingOf, rootsOf } from './everything.ts';

export interface Operation {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Where the next page begins, if the answer has one: asked as `after`. */
  readonly pages?: true;
  /** Calls are compared where names are looked up after one search only: of several they meet in one call or not. */
  readonly calls: boolean;
}

/** Ids by which an asker may try to find what is hidden. */
export interface Tries {
  readonly documents: readonly string[];
  readonly cases: readonly string[];
}

const page = `totalCount edges { cursor node { id title displayDelayEnded author { name } case { id name } } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor } registers { status reason basis { rules } controller { id } }`;
const never = { document: '2.999.8.404.1', case: '2.999.5.404' };

const filters: readonly object[] = [
  { controllers: ['2.999.1.1'] },
  { serviceTasks: ['OLDER_PEOPLE', '10'] },
  { serviceTasks: ['15'] },
  { serviceTasks: ['WORKING_AGE', '20'] },
  { types: ['9001', '19005', '15001', '15019'] },
  { processStages: ['DECISION'] },
  { draftedFrom: '2026-10-14', draftedTo: '2026-10-15' },
  { draftedTo: '2026-08-31' },
  { text: 'Salattu' },
  { text: canary('everyone', 'words').slice(0, 8) },
];

export function operationsOf(asker: Asker, tries: Tries): readonly Operation[] {
  return [...roots(asker), ...lists(asker, tries), ...records(asker, tries)];
}

function roots(asker: Asker): readonly Operation[] {
  const { client, code, context, onBehalfOf, shown } = asker;
  return rootsOf(asker.kind).map((root) => ({
    name: `everything of ${root}`,
    query: everythingOf(root),
    variables: { client, code, context, onBehalfOf, document: shown },
    calls: false,
  }));
}

function lists(asker: Asker, tries: Tries): readonly Operation[] {
  const declared = '$first: Int!, $after: String, $filter: DocumentFilter';
  const query = asked(
    asker,
    `documents(first: $first, after: $after, filter: $filter) { ${page} }`,
    declared,
  );
  const ofCases = [asker.shownCase, never.case, ...tries.cases].map((caseId) => ({ caseId }));
  const list = (first: number, filter: object, pages: object = {}): Operation => ({
    name: `documents(first: ${first}, filter: ${JSON.stringify(filter)})`,
    query,
    variables: { ...variablesOf(asker), first, filter },
    calls: true,
    ...pages,
  });
  return [
    list(4, {}, { pages: true }),
    ...[1, 100].map((first) => list(first, {})),
    ...[...filters, ...ofCases].map((filter) => list(3, filter)),
  ];
}

function records(asker: Asker, tries: Tries): readonly Operation[] {
  const one = asked(asker, 'document(id: $document) { id title case { id } }', '$document: ID!');
  const found = [asker.shown, never.document, ...tries.documents].map((document) => ({
    name: `document(id: ${document})`,
    query: one,
    variables: { ...variablesOf(asker), document },
    calls: true,
  }));
  const fields = asker.kind === 'CITIZEN' ? ofCitizen : ofClient;
  const others = fields.map((field) => ({
    name: field,
    query: asked(asker, field),
    variables: variablesOf(asker),
    calls: true,
  }));
  const unit: Operation = {
    name: 'unitClients',
    query: `query ($context: ProfessionalContextInput!, $after: String) { unitClients(context: $context, first: 1, after: $after) {
      totalCount edges { cursor node { id firstNames documents(first: 2) { totalCount edges { node { id } } } } }
      pageInfo { hasNextPage endCursor } } }`,
    variables: { context: asker.context },
    pages: true,
    calls: true,
  };
  return [...found, ...others, ...(asker.kind === 'CITIZEN' ? [] : [unit])];
}

const ofClient = [
  'id firstNames lastName dateOfBirth securityProhibition contact { address } accessBasis { rules } registers { status reason }',
  'relationships { id startedOn personalWorker { name } }',
  'cases { id name openedOn closedOn displayRestriction { reason } serviceUnit { id } }',
  'registerAccessRights { id serviceTasks startedOn serviceUnit { id } }',
  'declarations { informedOn permission }',
  'summary { serviceTasks { serviceTask } openCases { id } }',
  'summary { decisions(first: 2) { totalCount edges { cursor node { id } } } }',
  'summary { plans(first: 2) { totalCount edges { cursor node { id } } } }',
  'documents(first: 100) { edges { node { id versions { id title } } } }',
];
const ofCitizen = [
  'person { id firstNames contact { address } }',
  'clientRelationships { id startedOn endedOn serviceTask serviceUnit { id } personalWorker { name } }',
  'childProtection { startedOn endedOn }',
  'serviceTasks { serviceTask documentCount documents(first: 2) { totalCount edges { cursor node { id } } } }',
  'notices',
  'declarations { informedOn permission prohibitions { target targetId } }',
  'accessLog(first: 2) { edges { cursor node { kind name basis { rules } } } pageInfo { hasNextPage endCursor } }',
];

/** Fields of the client as this asker reaches it. */
function asked(asker: Asker, fields: string, declared = ''): string {
  return asker.kind === 'CITIZEN'
    ? `query ($onBehalfOf: ID, ${declared}) { myKanta(onBehalfOf: $onBehalfOf) { ${fields} } }`
    : `query ($client: ID!, $context: ProfessionalContextInput!, ${declared}) { client(id: $client, context: $context) { ${fields} } }`;
}

const variablesOf = ({ kind, client, context, onBehalfOf }: Asker) =>
  kind === 'CITIZEN' ? { onBehalfOf } : { client, context };
