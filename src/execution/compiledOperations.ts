/** Operations compiled to JavaScript by graphql-jit, each once, and a bounded number of them. */
import { type DocumentNode, type GraphQLSchema } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { isCompilable } from './compilable.ts';
import { withPlainLeaves } from './plainLeaves.ts';

const operationsKept = 200;
/** Hashes of operations that were asked for, compiled or not. */
const operationsCounted = 2_000;
/** How often what the compiler does not take counts as asked for; one more makes no difference. */
const neverDue = Number.NEGATIVE_INFINITY;

export interface Operation {
  readonly document: DocumentNode;
  readonly queryHash: string;
  readonly operationName: string | null;
}

/** Null: it is to be interpreted, being asked for seldom, or nothing that the compiler takes. */
export type Compiled = CompiledQuery | null;

/** `after`: how often an operation is interpreted before it is compiled, which costs more than to run it once. */
export function compiledOperations(schema: GraphQLSchema, after: number): (operation: Operation) => Compiled {
  const forCompiler = withPlainLeaves(schema);
  const kept = new LRUCache<string, CompiledQuery>({ max: operationsKept });
  const asked = new LRUCache<string, number>({ max: operationsCounted });

  function isDue(key: string): boolean {
    const times = asked.get(key) ?? 0;
    asked.set(key, times + 1);
    return times >= after;
  }

  return ({ document, queryHash, operationName }) => {
    const key = `${queryHash}:${operationName ?? ''}`;
    const known = kept.get(key);
    if (known) return known;
    if (!isDue(key)) return null;
    const compiled = isCompilable(document) ? compile(forCompiler, document, operationName) : null;
    if (compiled) kept.set(key, compiled);
    else asked.set(key, neverDue);
    return compiled;
  };
}

function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string | null): Compiled {
  const compiled = compileQuery(schema, document, operationName ?? undefined, {
    disableLeafSerialization: true,
    disablingCapturingStackErrors: true,
  });
  return isCompiledQuery(compiled) ? compiled : null;
}
