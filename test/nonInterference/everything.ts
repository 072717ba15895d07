/** Selections written from the schema itself, so that a field added later is asked for too. */
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { schema } from '../../src/schema.ts';

/** What a required argument is given, by its name. */
const variables: Readonly<Record<string, string>> = {
  'Query.client.id': '$client',
  'Query.client.context': '$context',
  'Query.clientByIdentityCode.identityCode': '$code',
  'Query.clientByIdentityCode.context': '$context',
  'Query.unitClients.context': '$context',
  'Query.explainAccess.clientId': '$client',
  'Query.explainAccess.context': '$context',
  'Query.codeSystem.id': '"1.2.246.537.6.1221"',
  'Query.myKanta.onBehalfOf': '$onBehalfOf',
  'Client.document.id': '$document',
  'MyKanta.document.id': '$document',
};
const declarations: Readonly<Record<string, string>> = {
  client: 'ID!',
  context: 'ProfessionalContextInput!',
  code: 'IdentityCode!',
  onBehalfOf: 'ID',
  document: 'ID!',
};
/** Two, of every list that asks how many. */
const few = '2';

const rootFields: readonly string[] = Object.keys(schema.getQueryType()?.getFields() ?? {});

/** Root fields that only professionals ask, only citizens, and both. */
const ofProfessionals = rootFields.filter((name) => takes(name, 'context'));
const ofCitizens = ['myKanta', 'representable'];

export const rootsOf = (kind: 'PROFESSIONAL' | 'CITIZEN'): readonly string[] => {
  const others = kind === 'PROFESSIONAL' ? ofCitizens : ofProfessionals;
  return rootFields.filter((name) => !others.includes(name));
};

/** One root field with everything that can be reached from it. */
export function everythingOf(root: string): string {
  const query = schema.getQueryType();
  const field = query?.getFields()[root];
  if (!query || !field) throw new Error(`The schema has no root field ${root}`);
  const fragments = new Map<string, string>();
  const selection = selectionOf(query, field, [], fragments);
  const text = [selection, ...fragments.values()].join('\n');
  const used = Object.entries(declarations).filter(([name]) => text.includes(`$${name}`));
  const declared = used.map(([name, type]) => `$${name}: ${type}`).join(', ');
  return [`query ${declared && `(${declared})`} { ${selection} }`, ...fragments.values()].join('\n');
}

function selectionOf(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  within: readonly GraphQLObjectType[],
  fragments: Map<string, string>,
): string {
  const given = field.args.flatMap((argument) => {
    const place = `${type.name}.${field.name}.${argument.name}`;
    const value = argument.name === 'first' ? few : variables[place];
    if (value === undefined && isRequiredArgument(argument)) {
      throw new Error(`Say in everything.ts what ${place} is given`);
    }
    return value === undefined ? [] : [`${argument.name}: ${value}`];
  });
  const called = field.name + (given.length > 0 ? `(${given.join(', ')})` : '');
  const result = getNamedType(field.type);
  return isObjectType(result) ? `${called} { ${fieldsOf(result, within, fragments)} }` : called;
}

/** All fields of a type, as a fragment of its own; within itself only what has no fields. */
function fieldsOf(
  type: GraphQLObjectType,
  within: readonly GraphQLObjectType[],
  fragments: Map<string, string>,
): string {
  const fields = Object.values(type.getFields());
  if (within.includes(type)) {
    return fields
      .filter((field) => !isObjectType(getNamedType(field.type)))
      .map(({ name }) => name)
      .join(' ');
  }
  const name = `All${type.name}`;
  if (!fragments.has(name)) {
    const inside = fields.map((field) => selectionOf(type, field, [...within, type], fragments));
    fragments.set(name, `fragment ${name} on ${type.name} { ${inside.join(' ')} }`);
  }
  return `...${name}`;
}

function takes(root: string, argument: string): boolean {
  return (
    schema
      .getQueryType()
      ?.getFields()
      [root]?.args.some(({ name }) => name === argument) === true
  );
}
