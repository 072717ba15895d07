/** The servers that are measured, ours first. */
import { fileURLToPath } from 'node:url';
import { type OwnWords } from './ownWords.ts';
import { own } from './postgraphile/own.ts';
import { type Setting } from './settings.ts';

export interface Peer {
  readonly name: string;
  readonly settings: readonly Setting[];
  /** The program that serves. */
  readonly program: string;
  /** Of a peer with a schema of its own. */
  readonly own?: OwnWords;
}

const program = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const everySetting: readonly Setting[] = ['memory', 'end'];

export const ours: Peer = { name: 'ours', settings: everySetting, program: program('ours/server.ts') };

export const peers: readonly Peer[] = [
  ...['naive', 'stock', 'yoga', 'mercurius'].map((name) => ({
    name,
    settings: everySetting,
    program: program(`${name}.ts`),
  })),
  // It has no memory of the registers: it is their database's.
  { name: 'postgraphile', settings: ['end'], program: program('postgraphile/server.ts'), own },
];
