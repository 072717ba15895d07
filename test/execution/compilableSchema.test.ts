/** What the compiler takes for granted of a schema, and this one keeps to. */
import {
  type GraphQLInputObjectType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { scalars } from '../../src/resolvers/scalars.ts';
import { schema } from '../../src/schema.ts';

const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const objects = types.filter(isObjectType);
const fields = objects.flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({ type: type.name, field })),
);
const inputs = types.filter(isInputObjectType);

const namesWithin = (type: GraphQLInputObjectType): readonly string[] =>
  Object.values(type.getFields())
    .map((field) => getNamedType(field.type))
    .filter(isInputObjectType)
    .flatMap((inner) => [inner.name, ...namesWithin(inner)]);

describe('the schema', () => {
  it('is looked at', () => {
    expect(fields.length).toBeGreaterThan(100);
    expect(inputs.length).toBeGreaterThan(1);
  });

  it('has enumerations that stand for themselves, for they are given out as they are', () => {
    const values = types.filter(isEnumType).flatMap((type) => type.getValues());
    expect(values.filter(({ name, value }) => name !== value)).toEqual([]);
  });

  it('has no input within itself, in which the compiler would not find an end', () => {
    expect(() => inputs.map(namesWithin)).not.toThrow();
  });

  it('has no types to be found out while answering: a failure there is never answered', () => {
    expect(types.filter(isAbstractType)).toEqual([]);
  });

  it('has no structured arguments, in which variables would be lost', () => {
    const given = [
      ...fields.flatMap(({ field }) => field.args.map(({ type }) => getNamedType(type).name)),
      ...inputs.flatMap((type) => Object.values(type.getFields()).map((one) => getNamedType(one.type).name)),
    ];
    expect(given).not.toContain('JSON');
  });

  it('has no two fields that are one where type and field are joined', () => {
    const joined = fields.map(({ type, field }) => type + field.name);
    expect(new Set(joined).size).toBe(joined.length);
  });

  it('joins no names with what the compiler joins them with', () => {
    expect(fields.filter(({ field }) => field.name.includes('_'))).toEqual([]);
  });

  it.each([
    ['Date', '2026-10-15'],
    ['DateTime', '2026-10-15T09:00:00.000Z'],
    ['IdentityCode', '010190-9001'],
    ['Code', 'OLDER_PEOPLE'],
    ['XHTML', '<p/>'],
  ] as const)('reads a %s twice as it reads it once, for the compiler reads it again', (name, value) => {
    const scalar = scalars[name];
    const once: unknown = scalar.parseValue(value);
    expect(scalar.parseValue(once)).toBe(once);
  });

  it('has no other scalars', () => {
    const own = types.filter(isScalarType).map(({ name }) => name);
    const standard = ['String', 'Int', 'Boolean', 'ID'];
    expect(own.toSorted()).toEqual([...Object.keys(scalars), ...standard].toSorted());
  });
});
