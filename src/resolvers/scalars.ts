/** Scalars of the schema. What they refuse, they refuse with the cure and without the value. */
import { GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';

/** What is kept as a text or JSON is given out so; the compiler of operations need not serialise it. */
const givenAsItIs = { serialize: (value: unknown) => value, extensions: { givenAsItIs: true } };

const text = (name: string, cure: string, isRight: (value: string) => boolean) => {
  const read = (value: unknown): string => {
    if (typeof value === 'string' && isRight(value)) return value;
    throw new TypeError(cure);
  };
  return new GraphQLScalarType({
    name,
    ...givenAsItIs,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null),
  });
};

export const scalars = {
  Date: text('Date', 'Give a calendar day from 1900 to 2199 as YYYY-MM-DD.', isDay),
  DateTime: text(
    'DateTime',
    'Give a moment as YYYY-MM-DDThh:mm:ss.sssZ.',
    (value) => !Number.isNaN(Date.parse(value)),
  ),
  IdentityCode: text('IdentityCode', 'Give a personal identity code of eleven characters.', () => true),
  Code: text('Code', 'Give a code as a text.', (value) => value.length <= 64),
  XHTML: text('XHTML', 'Give XHTML as a text.', () => true),
  JSON: new GraphQLScalarType({
    name: 'JSON',
    ...givenAsItIs,
    parseValue: (value) => value,
    parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
  }),
};

function isDay(value: string): boolean {
  if (!/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(value)) return false;
  try {
    Temporal.PlainDate.from(value, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}
