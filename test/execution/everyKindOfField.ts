/** A schema with every kind of field, argument and failure. */
import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLError, type GraphQLResolveInfo, GraphQLScalarType, type GraphQLSchema, Kind } from 'graphql';

const typeDefs = `
  scalar Day
  enum Size { SMALL LARGE }
  input Part {
    name: String = "unnamed", count: Int! = 1, size: Size = SMALL, tags: [String!] = ["a", "b"], sub: Sub, from: Day
  }
  input Sub { count: Int = 7, tags: [[String]], deeper: [Deeper!] }
  input Deeper { from: Day, size: Size! = LARGE }
  interface Named { name: String! }
  union Either = Thing | Other
  type Other implements Named { name: String!, other: Int, thing: Thing }
  type Thing implements Named {
    id: ID!, name: String!, number: Int, size: Size!, since: Day, weight: Float, happy: Boolean
    self: Thing, always: Thing!, slow: Thing, slowAlways: Thing!
    place: String, seen(first: Int!, after: String = "start"): String, pair(of: Int!, also: Int!): String
    throws(how: How! = BROKEN): String, rejects(how: How! = BROKEN): String
    throwsAlways(how: How! = BROKEN): String!, rejectsAlways(how: How! = BROKEN): String!
    throwsThing: Thing!, rejectsThing: Thing!, missing: String, missingAlways: String!, missingThing: Thing!
    returnsError: String, returnsErrorAlways: String!, badDay: Day, badDayAlways: Day!
    things(count: Int! = 2): [Thing!]!, sparse: [Thing], broken: [Thing!]
    matrix: [[Int!]!]!, holes: [[Int!]], things2: [[Thing!]!], slowList: [Thing], slowItems: [Thing!]!
    days: [Day!], sizes: [Size!]!
  }
  enum How { BROKEN REFUSED TEXT }
  type Query {
    thing: Thing, always: Thing!, missing: Thing, named: Named, either(which: String): Either, eithers: [Either!]!
    many(count: Int!): [Thing!]!
    echo(text: String = "default", number: Int, day: Day, size: Size, list: [Int], lists: [[Int]], part: Part, parts: [Part!]): String!
    needs(of: String!, also: Int! = 1): String!
  }
  type Mutation { add(number: Int!): Int, addLate(number: Int!): Int, addBroken: Int, thing: Thing }`;

const thing = {
  id: '1',
  name: 'a thing',
  number: 3,
  size: 'SMALL',
  since: '2026-10-15T10:00:00Z',
  weight: 1.5,
};
const other = { name: 'another', other: 1 };
const numbered = (count: number) => Array.from({ length: count }, (_, at) => ({ ...thing, id: String(at) }));

const later = async <T>(value: T): Promise<T> => {
  await new Promise((resolve) => setImmediate(resolve));
  return value;
};

const refused = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'REFUSED', reason: 'because' } });

function fail(how: string): never {
  if (how === 'REFUSED') throw refused('Not for you');
  if (how === 'TEXT') throw new Error('');
  throw new TypeError('Broken');
}
const failLater = async (how: string): Promise<never> => fail(await later(how));

type How = { how: string };
const throws = (_: unknown, { how }: How) => fail(how);
const rejects = (_: unknown, { how }: How) => failLater(how);
/** Arguments as the resolver has them, in one order, undefined told from null. */
const told = (_: unknown, args: object) => {
  const inOrder = Object.entries(args).toSorted(([one], [another]) => one.localeCompare(another));
  return JSON.stringify(inOrder, (_key, value: unknown) => (value === undefined ? 'undefined' : value));
};

const Day = new GraphQLScalarType({
  name: 'Day',
  serialize: (value) => {
    if (typeof value !== 'string') throw new TypeError('Days are texts');
    return value.slice(0, 10);
  },
  parseValue: (value) => {
    if (typeof value !== 'string') throw new TypeError('Give a day');
    return value;
  },
  parseLiteral: (node) => (node.kind === Kind.STRING ? node.value : undefined),
});

/** One that has a state of its own, for mutations. */
export function everyKindOfField(): GraphQLSchema {
  let total = 0;
  return makeExecutableSchema({
    typeDefs,
    resolvers: {
      Day,
      Named: { __resolveType: () => 'Thing' },
      Either: { __resolveType: (value: object) => ('other' in value ? 'Other' : 'Thing') },
      Other: { thing: () => later(thing) },
      Thing: {
        self: () => thing,
        always: () => thing,
        slow: () => later(thing),
        slowAlways: () => later(thing),
        place: (_: unknown, __: unknown, ___: unknown, info: GraphQLResolveInfo) => placeOf(info),
        seen: told,
        pair: told,
        throws,
        rejects,
        throwsAlways: throws,
        rejectsAlways: rejects,
        throwsThing: () => fail('REFUSED'),
        rejectsThing: () => failLater('REFUSED'),
        missing: () => undefined,
        missingAlways: () => later(null),
        missingThing: () => later(null),
        returnsError: () => refused('Returned'),
        returnsErrorAlways: () => later(refused('Returned late')),
        badDay: () => 15,
        badDayAlways: () => later(15),
        things: (_: unknown, { count }: { count: number }) => numbered(count),
        sparse: () => [thing, null, undefined, thing],
        broken: () => [thing, null, thing],
        matrix: () => [[1, 2], [], [3]],
        holes: () => [[1], null, [2, null], [4]],
        things2: () => [numbered(2), [], numbered(1)],
        slowList: () => later([thing, null]),
        slowItems: () => [later(thing), { ...thing, id: '2' }, later({ ...thing, id: '3' })],
        days: () => new Set(['2026-10-15', '2026-10-16']),
        sizes: () => ['SMALL', 'LARGE'],
      },
      Query: {
        thing: () => thing,
        always: () => later(thing),
        missing: () => later(null),
        named: () => thing,
        either: (_: unknown, { which }: { which?: string }) => later(which === 'other' ? other : thing),
        eithers: () => [thing, other, { ...thing, id: '3' }],
        many: (_: unknown, { count }: { count: number }) => numbered(count),
        echo: told,
        needs: told,
      },
      Mutation: {
        add: (_: unknown, { number }: { number: number }) => {
          total += number;
          return total;
        },
        addLate: async (_: unknown, { number }: { number: number }) => {
          const before = await later(total);
          total = before + number;
          return total;
        },
        addBroken: () => failLater('REFUSED'),
        thing: () => later(thing),
      },
    },
  });
}

/** What a resolver is told of where it stands. */
function placeOf({
  fieldName,
  parentType,
  path,
  fieldNodes,
  variableValues,
  operation,
}: GraphQLResolveInfo): string {
  const keys = [];
  for (let at: GraphQLResolveInfo['path'] | undefined = path; at; at = at.prev) keys.unshift(at.key);
  return JSON.stringify([
    fieldName,
    parentType.name,
    keys,
    fieldNodes.map(({ loc }) => loc?.start),
    variableValues,
    operation.name?.value,
  ]);
}
