/** Arguments written down, in variables, or in variables inside what is written; now and then wrong ones. */
import {
  astFromValue,
  type GraphQLField,
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  print,
} from 'graphql';
import { type Chance } from './chance.ts';

/** What an argument may be given, by its place: `Client.documents.first`. */
export type ArgumentValues = (place: string, name: string) => readonly unknown[];

const variableNames = [
  'v',
  'id',
  'input',
  'coerced',
  'errors',
  'inspect',
  'a_b',
  'idx0',
  '__context',
] as const;
/** Not compiled: every object has them. */
const inheritedNames = ['constructor', 'toString', 'hasOwnProperty'] as const;
const wrong = ['x', -1, 1.5, {}, [], true, null, { constructor: 1 }] as const;

export class Arguments {
  readonly variables: Record<string, unknown> = {};
  readonly #chance: Chance;
  readonly #valuesOf: ArgumentValues;
  readonly #declared: string[] = [];

  readonly #names: readonly string[];

  constructor(chance: Chance, valuesOf: ArgumentValues, inherited: boolean) {
    this.#chance = chance;
    this.#valuesOf = valuesOf;
    this.#names = inherited ? inheritedNames : variableNames;
  }

  declared = (): string => (this.#declared.length > 0 ? `(${this.#declared.join(', ')})` : '');

  written(parent: string, { name: field, args }: GraphQLField<unknown, unknown>): string {
    const given = args.flatMap((argument) => {
      if (!isRequiredArgument(argument) && this.#chance.percent(50)) return [];
      const value = this.#chance.oneOf(this.#valuesOf(`${parent}.${field}.${argument.name}`, argument.name));
      return [`${argument.name}: ${this.#value(value, argument.type)}`];
    });
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  /** A variable for `@skip` and `@include`. */
  condition = (): string => this.#variable(this.#chance.percent(50), 'Boolean!');

  /** `within` a written object or list, a variable that may be null keeps the operation from being compiled. */
  #value(value: unknown, type: GraphQLInputType, within = false): string {
    if (this.#chance.percent(35)) return this.#variableFor(value, type, within ? 5 : 40);
    const nullable = getNullableType(type);
    if (isInputObjectType(nullable) && isObject(value)) {
      const fields = Object.entries(value).map(([name, inner]) => {
        const field = nullable.getFields()[name];
        if (!field) throw new Error(`${nullable.name} has no ${name}`);
        return `${name}: ${this.#value(inner, field.type, true)}`;
      });
      return `{ ${fields.join(', ')} }`;
    }
    if (isListType(nullable) && Array.isArray(value)) {
      return `[${value.map((item) => this.#value(item, nullable.ofType, true)).join(', ')}]`;
    }
    return literal(value, type);
  }

  /** Never null, or else perhaps missing, or null in spite of its default. */
  #variableFor(value: unknown, type: GraphQLInputType, nullable: number): string {
    if (value === null || this.#chance.percent(nullable)) {
      const given = this.#chance.oneOf([value, value, undefined, null]);
      return isNonNullType(type)
        ? this.#variable(given, `${type.ofType} = ${literal(value, type)}`)
        : this.#variable(given, `${type}`);
    }
    return this.#variable(value, `${getNullableType(type)}!`);
  }

  #variable(value: unknown, type: string): string {
    const at = this.#declared.length;
    const plain = this.#chance.oneOf(this.#names);
    const name = this.#declared.some((one) => one.startsWith(`$${plain}:`)) ? `v${at}` : plain;
    this.#declared.push(`$${name}: ${type}`);
    const given = this.#chance.percent(2) ? this.#chance.oneOf(wrong) : value;
    if (given !== undefined) this.variables[name] = given;
    return `$${name}`;
  }
}

function literal(value: unknown, type: GraphQLInputType): string {
  const node = astFromValue(value, type);
  if (!node) throw new Error(`${JSON.stringify(value)} cannot be written as ${type}`);
  return print(node);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
