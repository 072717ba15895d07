/** The guard tree against the schema itself: nothing is without a decision, and no root field opens without a token. */
import { randomBytes } from 'node:crypto';
import {
  type GraphQLField,
  type GraphQLInputType,
  GraphQLObjectType,
  graphql,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { AccessLogCollector } from '../../src/accessLog/collector.ts';
import { cursorCodec } from '../../src/admission/cursor.ts';
import { type Context, createContext } from '../../src/context.ts';
import { Departure } from '../../src/execution/departure.ts';
import { createMetrics } from '../../src/execution/metrics.ts';
import { fixedToday } from '../../src/facts/today.ts';
import { guardTree, ruledFields } from '../../src/guards/guardTree.ts';
import { defaultPolicies } from '../../src/law/policy.ts';
import { nationalRollouts } from '../../src/law/rollouts.ts';
import { openRegisters } from '../../src/registers/registers.ts';
import { schema } from '../../src/schema.ts';
import { nothingKept } from '../support/nothingKept.ts';

const objectTypes = Object.values(schema.getTypeMap()).filter(
  (type) => type instanceof GraphQLObjectType && !type.name.startsWith('__'),
);

describe('the guard tree', () => {
  it('decides about every field of every object type, and about nothing else', () => {
    const ofSchema = Object.fromEntries(
      objectTypes.map((type) => [
        type.name,
        type instanceof GraphQLObjectType ? Object.keys(type.getFields()).sort() : [],
      ]),
    );
    const ofTree = Object.fromEntries(
      Object.entries(guardTree).map(([type, fields]) => [type, Object.keys(fields).sort()]),
    );
    expect(ofTree).toEqual(ofSchema);
  });

  it('has a rule for every root field and for identity codes', () => {
    const fields = Object.entries(ruledFields).map(([type, ruled]) => [type, Object.keys(ruled).sort()]);
    const rootFields = Object.keys(schema.getQueryType()?.getFields() ?? {}).sort();
    expect(Object.fromEntries(fields.filter(([, ruled]) => ruled?.length))).toEqual({
      Query: rootFields,
      Client: ['identityCode', 'summary'],
      MyKanta: ['accessLog'],
      Person: ['identityCode'],
    });
  });

  it.each(
    Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => [field.name, field] as const),
  )('does not open %s without a token', async (name, field) => {
    const { data, errors } = await graphql({
      schema,
      source: minimalQuery(field),
      contextValue: anonymous(),
    });
    expect(errors?.map(({ extensions, path }) => [extensions.code, path])).toEqual([
      ['UNAUTHENTICATED', [name]],
    ]);
    expect(data?.[name]).toBeNull();
  });
});

/** A real context of someone without a token; its registers are nowhere, and would fail if they were asked. */
function anonymous(): Context {
  const nowhere = 'http://127.0.0.1:9';
  const metrics = createMetrics();
  const registers = openRegisters(
    {
      archives: [{ url: nowhere, controllers: ['*'] }],
      organisations: nowhere,
      professionals: nowhere,
      persons: nowhere,
      declarations: nowhere,
      representation: nowhere,
      codes: nowhere,
    },
    { call: metrics.call, batch: metrics.batch },
  );
  return createContext(
    {
      registers,
      metrics,
      logger: pino({ level: 'silent' }),
      caches: nothingKept,
      cursors: cursorCodec(randomBytes(32)),
      today: fixedToday('2026-10-15'),
      policies: defaultPolicies,
      rollouts: nationalRollouts,
      accessLog: { append: unused, ofRequest: unused, ofClient: unused, ping: unused, close: unused },
    },
    {
      id: 'anonymous',
      actor: null,
      language: 'en',
      departure: new Departure('anonymous', 'NONE', new AccessLogCollector('anonymous', '192.0.2.1'), 0),
      signal: AbortSignal.timeout(5_000),
    },
  );
}

const unused = () => Promise.reject(new Error('Nobody is to reach the access log'));

function minimalQuery(field: GraphQLField<unknown, unknown>): string {
  const given = field.args
    .filter(({ type }) => isNonNullType(type))
    .map(({ name, type }) => `${name}: ${literal(type)}`);
  const leaf = field.type instanceof GraphQLObjectType || isListType(field.type) ? '{ __typename }' : '';
  return `{ ${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${leaf} }`;
}

function literal(type: GraphQLInputType): string {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isInputObjectType(inner)) {
    const required = Object.values(inner.getFields()).filter((field) => isNonNullType(field.type));
    return `{ ${required.map((field) => `${field.name}: ${literal(field.type)}`).join(', ')} }`;
  }
  if (isEnumType(inner)) return inner.getValues()[0]?.name ?? '';
  return String(inner) === 'Int' ? '1' : '"2.999.1"';
}
