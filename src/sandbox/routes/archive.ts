/** The archive: client registers of the controllers, in batches. */
import { type TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { type FastifyPluginAsync } from 'fastify';
import { type SandboxDatabase } from '../database.ts';
import { coClientsOf, contextsOf } from '../questions/contexts.ts';
import { contentsOfDocuments, searchDocuments } from '../questions/documents.ts';
import { overviewsOf } from '../questions/overviews.ts';
import { casesById, searchRecords } from '../questions/records.ts';
import { clientsOfUnits } from '../questions/unitClients.ts';
import { archiveSchemas as schemas } from './archiveSchemas.ts';
import { asJson } from './relaying.ts';
import { worldOf } from './world.ts';

export const archive =
  (database: SandboxDatabase): FastifyPluginAsync =>
  async (instance) => {
    const app = instance.withTypeProvider<TypeBoxTypeProvider>();
    app.addHook('preHandler', asJson);

    app.post('/contexts', { schema: schemas.contexts }, async (request) =>
      contextsOf(database, worldOf(request), request.body),
    );
    app.post('/co-clients', { schema: schemas.coClients }, async (request) =>
      coClientsOf(database, worldOf(request), request.body),
    );
    app.post('/unit-clients', { schema: schemas.unitClients }, async (request) =>
      clientsOfUnits(database, worldOf(request), request.body.units),
    );
    app.post('/documents/search', { schema: schemas.searchDocuments }, async (request) =>
      searchDocuments(database, worldOf(request), request.body.searches),
    );
    app.post('/documents/contents', { schema: schemas.contents }, async (request) =>
      contentsOfDocuments(database, worldOf(request), request.body.ids),
    );
    app.post('/overviews', { schema: schemas.overviews }, async (request) =>
      overviewsOf(database, worldOf(request), request.body.overviews),
    );
    app.post('/records/search', { schema: schemas.searchRecords }, async (request) =>
      searchRecords(database, worldOf(request), request.body.searches),
    );
    app.post('/cases/lookup', { schema: schemas.lookUpCases }, async (request) =>
      casesById(database, worldOf(request), request.body.ids),
    );
  };
