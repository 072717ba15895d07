/**
 * Ours, told to admit all: the same server, resolvers and loaders, with nothing decided, checked, verified or logged
 * on the way of W1. What it answers more than ours is the price of all that. It exists in the benchmark alone.
 */
import { createRequire } from 'node:module';
import type * as Tools from '@graphql-tools/schema';
import { cursorCodec } from '../../../src/admission/cursor.ts';
import { resolvers } from '../../../src/resolvers/index.ts';
import { sdl } from '../../../src/schema.ts';
import { serveUnguarded } from '../../../src/unguardedServer.ts';
import { measuredPorts } from '../ours/measuredPorts.ts';
import { readSettings, tellReady } from '../settings.ts';
import { allowOn } from './allow.ts';
import { believing } from './believing.ts';
import { contextMaker } from './context.ts';

// Of the product's own packages: those of the benchmark are another copy, whose schemas its engine does not know.
const require = createRequire(new URL('../../../src/schema.ts', import.meta.url));
const { makeExecutableSchema }: typeof Tools = require('@graphql-tools/schema');

const settings = readSettings();
const ports = await measuredPorts(settings);
const contextOf = contextMaker({ ...ports, cursors: cursorCodec(ports.secret) }, allowOn(settings.basis));
const app = await serveUnguarded(
  { ...ports, verifier: believing },
  makeExecutableSchema({ typeDefs: sdl, resolvers }),
  contextOf,
);
tellReady(`${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`);
