/** The product as it is measured. */
import { buildGateway } from '../../../src/gateway.ts';
import { readSettings, tellReady } from '../settings.ts';
import { measuredPorts } from './measuredPorts.ts';

const app = await buildGateway(await measuredPorts(readSettings()));
tellReady(`${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`);
