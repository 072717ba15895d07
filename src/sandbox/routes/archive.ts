/** The archive: client registers of the controllers, in batches. */
import { type TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { type FastifyPluginAsync } from 'fastify';
import { type Static, type TSchema } from 'typebox';
import { type SandboxDatabase } from '../database.ts';
import { coClientsOf, contextsOf } from '../questions/contexts.ts';
import { contentsOfDocuments, searchDocuments } from '../questions/documents.ts';
import { overviewsOf } from '../questions/overviews.ts';
import { casesById, searchRecords } from '../questions/records.ts';
import { clientsOfUnits } from '../questions/unitClients.ts';
import { batch, archiveSchemas as schemas } from './archiveSchemas.ts';
import { asJson } from './relaying.ts';
import { worldOf } from './world.ts';

interface Operation<Body extends TSchema> {
  readonly schema: { readonly body: Body };
  /** Of a question of that shape, in JSON. */
  readonly answer: (database: SandboxDatabase, world: string, question: Static<Body>) => Promise<string>;
}

const operation = <Body extends TSchema>(
  schema: Operation<Body>['schema'],
  answer: Operation<Body>['answer'],
): Operation<TSchema> => ({
  schema,
  answer: (database, world, question) => answer(database, world, question as Static<Body>),
});

const operations: ReadonlyMap<string, Operation<TSchema>> = new Map([
  ['contexts', operation(schemas.contexts, contextsOf)],
  ['co-clients', operation(schemas.coClients, coClientsOf)],
  [
    'unit-clients',
    operation(schemas.unitClients, (database, world, { units }) => clientsOfUnits(database, world, units)),
  ],
  [
    'documents/search',
    operation(schemas.searchDocuments, (database, world, { searches }) =>
      searchDocuments(database, world, searches),
    ),
  ],
  [
    'documents/contents',
    operation(schemas.contents, (database, world, { ids }) => contentsOfDocuments(database, world, ids)),
  ],
  [
    'overviews',
    operation(schemas.overviews, (database, world, { overviews }) => overviewsOf(database, world, overviews)),
  ],
  [
    'records/search',
    operation(schemas.searchRecords, (database, world, { searches }) =>
      searchRecords(database, world, searches),
    ),
  ],
  [
    'cases/lookup',
    operation(schemas.lookUpCases, (database, world, { ids }) => casesById(database, world, ids)),
  ],
]);

export const archive =
  (database: SandboxDatabase): FastifyPluginAsync =>
  async (instance) => {
    const app = instance.withTypeProvider<TypeBoxTypeProvider>();
    app.addHook('preHandler', asJson);

    for (const [name, { schema, answer }] of operations) {
      app.post(`/${name}`, { schema }, async (request) => answer(database, worldOf(request), request.body));
    }

    app.post('/batch', { schema: batch }, async (request) => {
      const answers = request.body.questions.map(async ({ id, operation: name, question }) => {
        const asked = operations.get(name);
        const told = (status: number, answer: string) => `{"id":${id},"status":${status},"answer":${answer}}`;
        if (!asked) return told(404, 'null');
        if (!request.validateInput(question, asked.schema.body)) return told(400, 'null');
        return asked.answer(database, worldOf(request), question).then(
          (answer) => told(200, answer),
          (error: unknown) => told(500, JSON.stringify({ message: String(error) })),
        );
      });
      return `{"answers":[${(await Promise.all(answers)).join(',')}]}`;
    });
  };
