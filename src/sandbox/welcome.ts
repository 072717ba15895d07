/** What `npm start` prints when everything is up: addresses, people, and a first query with its answer. */
import { personas } from './personas/index.ts';

const query = `query {
  client(id: "2.999.3.1", context: { actingFor: "2.999.1.1", serviceUnit: "2.999.2.21" }) {
    documents(first: 2) {
      totalCount
      edges { node { title draftedAt accessBasis { legalBasis rules } } }
    }
  }
}`;

const answer = `{ "data": { "client": { "documents": { "totalCount": 100, "edges": [
  { "node": { "title": "Merkintä asiakkaan arjesta", "draftedAt": "2026-10-14T09:00:00.000Z",
    "accessBasis": { "legalBasis": "REGISTER_ACCESS_RIGHT", "rules": ["R-052"] } } }, … ] } } } }`;

export function welcome(gateway: string, sandbox: string, today: string): string {
  const people = personas.map(({ name, who, context }) => {
    const claims = context ? `  actingFor ${context.actingFor}, serviceUnit ${context.serviceUnit}` : '';
    return `  ${name.padEnd(8)}${who}${claims && `\n          ${claims.trim()}`}`;
  });
  return `
Portti is ready. Today is ${today}.

  GraphQL    ${gateway}/graphql     GraphiQL ${gateway}/
  Sandbox    ${sandbox}     its API ${sandbox}/openapi.json

People (a token for one: npm run -s token -- pia)
${people.join('\n')}

Ask as pia, a carer of the producer Hoiva Oy, about her unit's client Aino in Alue's register:

${query}

The answer:

${answer}

Ask the same as paavo, her colleague of another unit (serviceUnit 2.999.2.22): FORBIDDEN, NO_CONTEXT.
Ctrl-C stops everything.
`;
}
