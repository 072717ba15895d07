/**
 * graphql-shield and graphql-middleware, loaded as CommonJS: shield's ESM build asks for a function that Node no
 * longer has. What is unsafe by default is set here, once: a missing rule denies, errors are told as they are
 * (and masked where errors are formatted), and nothing is cached between fields.
 */
import { createRequire } from 'node:module';
import { type GraphQLSchema } from 'graphql';
import type * as Middleware from 'graphql-middleware';
import type * as Shield from 'graphql-shield';
import { type Context } from '../context.ts';
import { DecisionUnavailable } from '../errors.ts';

const require = createRequire(import.meta.url);
const { rule, shield, deny }: typeof Shield = require('graphql-shield');
const { applyMiddleware }: typeof Middleware = require('graphql-middleware');

export type Rule = ReturnType<ReturnType<typeof rule>>;

/** A guard that lets through when the check returns, and refuses with what it throws. */
export const guard = <Arguments, Parent = unknown>(
  check: (context: Context, args: Arguments, parent: Parent) => unknown,
): Rule =>
  rule({ cache: 'no_cache' })(async (parent: Parent, args: Arguments, context: Context) => {
    await check(context, args, parent);
    return true;
  });

type RuledFields = Readonly<Record<string, Readonly<Record<string, Rule>>>>;

/**
 * Puts the rules before the fields that have one. Shield's map would wrap every field of every type; the types
 * already demand a decision for each, so the map is cut to the ruled ones.
 */
export function withGuards(schema: GraphQLSchema, ruled: RuledFields): GraphQLSchema {
  const generator = shield(ruled, {
    fallbackRule: deny,
    fallbackError: new DecisionUnavailable(),
    debug: true,
  });
  const everything: unknown = generator.generate(schema);
  const cut = Object.fromEntries(
    Object.entries(ruled).map(([type, fields]) => [
      type,
      Object.fromEntries(Object.keys(fields).map((field) => [field, middlewareOf(everything, type, field)])),
    ]),
  );
  return applyMiddleware(schema, cut);
}

/** Shield's middleware of one field. Throws where there is none: a rule must never be lost in silence. */
function middlewareOf(everything: unknown, type: string, field: string): (...args: unknown[]) => unknown {
  const fields = isMap(everything) ? everything[type] : undefined;
  const middleware = isMap(fields) ? fields[field] : undefined;
  if (!isFunction(middleware)) throw new Error(`The rule of ${type}.${field} has no field in the schema`);
  return middleware;
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isFunction = (value: unknown): value is (...args: unknown[]) => unknown => typeof value === 'function';
