/** The executable schema: SDL, resolvers and guards, put together once for the process. */

import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLSchema, parse } from 'graphql';
import { ruledFields } from './guards/guardTree.ts';
import { withGuards } from './guards/shield.ts';
import { resolvers } from './resolvers/index.ts';

const folder = new URL('../schema/', import.meta.url);

/** The SDL as written, published at `/schema.graphql`. */
export const sdl: string = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => readFileSync(new URL(file, folder), 'utf8').trim())
  .join('\n\n')
  .concat('\n');

export const schema: GraphQLSchema = withGuards(
  makeExecutableSchema({ typeDefs: parse(sdl), resolvers }),
  ruledFields,
);
