/**
 * Random valid operations, made from a schema. First comes what is asked for, a tree in which every response name
 * stands for one field; it is then written down in one of many ways, with fragments and repetitions, which merge.
 */
import * as fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from 'graphql';
import { Chance } from './chance.ts';
import { Arguments, type ArgumentValues } from './randomArguments.ts';

export interface RandomOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Shape {
  readonly schema: GraphQLSchema;
  readonly valuesOf: ArgumentValues;
  /** Root fields to choose from. */
  readonly roots: readonly string[];
  readonly levels: number;
}

/** Names that mean something to JavaScript, to the compiler, or to the schema. */
const oddNames = [
  ...[
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'then',
    'length',
    'toJSON',
    'prototype',
    'catch',
  ],
  ...['idx0', 'idx1', 'data', 'errors', 'null', 'true', 'undefined', 'class', 'arguments', 'eval', 'index'],
  ...['id', 'name', 'documents', 'edges', 'node', 'Client', 'Query', 'parent', 'resolvers', 'context', 'err'],
] as const;
/** The compiler joins names with `_`. */
const joinedNames = ['__proto__', '_', 'a_b', 'b_a', 'id_name', 'documents_edges', '__context', '__parent'];
const fragmentNames = [
  'F',
  'constructor',
  'toString',
  '__proto__',
  'hasOwnProperty',
  'query',
  'F_1',
] as const;
const operationNames = ['', ' Q', ' constructor', ' __proto__', ' query', ' toString'] as const;

/** What is asked for, by response name. */
type Asked = Map<string, AskedField>;
interface AskedField {
  readonly written: string;
  readonly type: GraphQLObjectType | null;
  readonly inner: Asked;
}

export const randomOperations = (shape: Shape): fc.Arbitrary<RandomOperation> =>
  fc.gen().map((generate) => new Writer(new Chance(generate), shape).operation());

class Writer {
  readonly #chance: Chance;
  readonly #shape: Shape;
  readonly #arguments: Arguments;
  readonly #fragments: string[] = [];
  /** One operation in six has conditions, and one in six names that the compiler may not have: neither is compiled. */
  readonly #conditions: boolean;
  readonly #joined: boolean;
  #fields = 60;
  #aliases = 12;

  constructor(chance: Chance, shape: Shape) {
    this.#chance = chance;
    this.#shape = shape;
    this.#conditions = chance.percent(16);
    this.#joined = chance.percent(16);
    this.#arguments = new Arguments(chance, shape.valuesOf, this.#joined);
  }

  operation(): RandomOperation {
    const type = this.#shape.schema.getQueryType();
    if (!type) throw new Error('Nothing can be asked of this schema');
    const selection = this.#written(this.#asked(type, this.#shape.roots, 1), type);
    const name = this.#chance.oneOf(operationNames);
    const { declared, variables } = this.#arguments;
    const query = [`query${name} ${declared()} { ${selection} }`, ...this.#fragments].join('\n');
    return { query, variables };
  }

  #asked(type: GraphQLObjectType, from: readonly string[], level: number): Asked {
    const asked: Asked = new Map();
    const fields = Object.values(type.getFields()).filter(({ name }) => from.includes(name));
    const leaves = fields.filter((field) => !isObjectType(getNamedType(field.type)));
    const deep = level < this.#shape.levels ? fields : leaves;
    const count = 1 + this.#chance.upTo(level === 1 ? 1 : 4);
    for (let at = 0; at < count && this.#fields > 0 && deep.length > 0; at += 1) {
      this.#fields -= 1;
      const field = this.#chance.oneOf(deep);
      const name = this.#responseName(field.name);
      if (!asked.has(name)) asked.set(name, this.#field(type, field, name, level));
    }
    if (asked.size === 0 || this.#chance.percent(10)) {
      asked.set('__typename', { written: '__typename', type: null, inner: new Map() });
    }
    return asked;
  }

  #responseName(field: string): string {
    if (this.#aliases === 0 || !this.#chance.percent(25)) return field;
    this.#aliases -= 1;
    return this.#chance.oneOf(this.#joined ? [...oddNames, ...joinedNames] : oddNames);
  }

  #field(
    parent: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    name: string,
    level: number,
  ): AskedField {
    const type = getNamedType(field.type);
    const written =
      (name === field.name ? '' : `${name}: `) + field.name + this.#arguments.written(parent.name, field);
    return isObjectType(type)
      ? { written, type, inner: this.#asked(type, Object.keys(type.getFields()), level + 1) }
      : { written, type: null, inner: new Map() };
  }

  #written(asked: Asked, type: GraphQLObjectType): string {
    return [...asked.values()].map((field) => this.#placed(this.#selection(field), field, type)).join(' ');
  }

  #selection({ written, type, inner }: AskedField): string {
    return `${written}${this.#condition()}${type ? ` { ${this.#written(inner, type)} }` : ''}`;
  }

  /** A selection as it is, in a fragment, or in several places. */
  #placed(selection: string, field: AskedField, type: GraphQLObjectType): string {
    switch (this.#chance.upTo(14)) {
      case 0:
        return `... ${this.#condition()} { ${selection} }`;
      case 1:
        return `... on ${type.name} ${this.#condition()} { ${selection} }`;
      case 2:
        return `...${this.#fragment(selection, type)}${this.#condition()}`;
      case 3: {
        const name = this.#fragment(`${selection} ... { ${selection} }`, type);
        return `...${name} ...${name}`;
      }
      case 4:
        return `${selection} ${this.#selection(field)}`;
      default:
        return selection;
    }
  }

  #fragment(selection: string, type: GraphQLObjectType): string {
    const at = this.#fragments.length;
    const plain = this.#chance.oneOf(fragmentNames);
    const name = this.#fragments.some((one) => one.startsWith(`fragment ${plain} `)) ? `F${at}` : plain;
    this.#fragments.push(`fragment ${name} on ${type.name} { ${selection} }`);
    return name;
  }

  #condition(): string {
    if (!this.#conditions || !this.#chance.percent(10)) return '';
    const value = this.#chance.percent(60) ? this.#arguments.condition() : String(this.#chance.percent(50));
    return ` ${this.#chance.oneOf(['@skip', '@include'])}(if: ${value})`;
  }
}
