/** The same SDL as ours. */
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../../schema/', import.meta.url);

export const typeDefs = readdirSync(folder)
  .sort()
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n');
