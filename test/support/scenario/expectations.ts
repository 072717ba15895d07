/** Holds one step's answer, log entries and register calls against what the file expects. */
import { isDeepStrictEqual } from 'node:util';
import { type AccessLogEntry } from '../../../src/accessLog/entry.ts';
import { type ExpectedEntry, type ExpectedError, type Step } from './format.ts';
import { differencesOfPart, differencesOfWhole } from './matching.ts';

export interface GraphqlError {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; reason?: string; problems?: { path: string }[] };
}

export interface Outcome {
  readonly data: unknown;
  readonly errors: readonly GraphqlError[];
  /** Null where they cannot be seen. */
  readonly log: readonly AccessLogEntry[] | null;
  readonly calls: { readonly count: number; readonly rounds: number } | null;
}

/** What differs; nothing where all is as expected. An error that no one expected is a difference. */
export function differences({ expect }: Pick<Step, 'expect'>, outcome: Outcome): string[] {
  return [
    ...('data' in expect ? differencesOfWhole(expect.data, outcome.data, 'data') : []),
    ...('contains' in expect ? differencesOfPart(expect.contains, outcome.data, 'data') : []),
    ...errorDifferences(expect.errors ?? [], outcome.errors),
    ...(expect.log && outcome.log ? logDifferences(expect.log, outcome.log) : []),
    ...atMost('register calls', expect.registerCalls, outcome.calls?.count),
    ...atMost('rounds of register calls', expect.rounds, outcome.calls?.rounds),
  ];
}

function errorDifferences(expected: readonly ExpectedError[], actual: readonly GraphqlError[]): string[] {
  if (expected.length !== actual.length) {
    const told = actual.map(({ message, extensions }) => `${extensions.code} ${message}`).join(' | ');
    return [`errors: expected ${expected.length}, got ${actual.length}${told && `: ${told}`}`];
  }
  return expected.flatMap((error, index) => {
    const { message, path, extensions } = actual[index] ?? { message: '', extensions: { code: '' } };
    const told = {
      ...extensions,
      message,
      path,
      problems: extensions.problems?.map((problem) => problem.path),
    };
    return differencesOfPart(error, told, `errors[${index}]`);
  });
}

function logDifferences(expected: readonly ExpectedEntry[], actual: readonly AccessLogEntry[]): string[] {
  const left = [...actual];
  const missing = expected.filter((entry) => {
    const index = left.findIndex((one) => isEntry(entry, one));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return [
    ...missing.map((entry) => `log: no entry is ${JSON.stringify(entry)}`),
    ...left.map((entry) => `log: an entry was not expected: ${JSON.stringify(entry)}`),
  ];
}

function isEntry({ records, obligations, rules, ...fields }: ExpectedEntry, actual: AccessLogEntry): boolean {
  const sameSet = (a: readonly string[], b: readonly string[]) =>
    isDeepStrictEqual([...a].sort(), [...b].sort());
  return (
    differencesOfPart(fields, actual, '').length === 0 &&
    (rules === undefined || sameSet(rules, actual.rules)) &&
    (obligations === undefined || sameSet(obligations, actual.obligations)) &&
    (records === undefined ||
      (typeof records === 'number' ? actual.records.length === records : sameSet(records, actual.records)))
  );
}

const atMost = (what: string, most: number | undefined, actual: number | undefined): string[] =>
  most === undefined || actual === undefined || actual <= most
    ? []
    : [`${what}: at most ${most}, got ${actual}`];
