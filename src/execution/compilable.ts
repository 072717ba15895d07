/**
 * Which operations the compiler may take. It writes JavaScript, so what it would write wrongly, or for too long, never
 * reaches it.
 */
import { type DocumentNode, Kind, type ValueNode, visit } from 'graphql';
import { compiledSize } from './compiledSize.ts';

/** With what marks of `graphql-jit`'s `objectStringify` begin. */
const mark = '__MAGIC_';

/** Fields of the largest operation that is compiled: 40 ms of the only thread, and a third of a megabyte. */
const largest = 1_000;

/** Of a valid document. */
export function isCompilable(document: DocumentNode): boolean {
  let found = false;
  const refuseIf = (isWrong: boolean) => {
    found ||= isWrong;
  };
  const mayBeNull = nullableVariables(document);
  const leavesGap = (value: ValueNode) => value.kind === Kind.VARIABLE && mayBeNull.has(value.name.value);
  visit(document, {
    // Its condition is noted in the document, which other operations share.
    Directive: () => refuseIf(true),
    // Names of a path are joined with it, and two paths could become one.
    Field: ({ name, alias }) => refuseIf(introspects(name.value) || (alias?.value.includes('_') ?? false)),
    // The compiler looks for marks of its own in arguments, and makes code of what stands behind one.
    StringValue: ({ value }) => refuseIf(value.includes(mark)),
    // What such a variable inherits is taken for its value.
    VariableDefinition: ({ variable }) => refuseIf(variable.name.value in Object.prototype),
    // Inside a written value one that is missing becomes null, and one that is null is let through to a required field.
    ObjectField: ({ value }) => refuseIf(leavesGap(value)),
    ListValue: ({ values }) => refuseIf(values.some(leavesGap)),
  });
  return !found && compiledSize(document) <= largest;
}

/** It would be told of the schema that the compiler is given, in which some scalars are texts. */
const introspects = (name: string): boolean => name === '__schema' || name === '__type';

function nullableVariables({ definitions }: DocumentNode): ReadonlySet<string> {
  const declared = definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? (one.variableDefinitions ?? []) : [],
  );
  return new Set(
    declared
      .filter(({ type }) => type.kind !== Kind.NON_NULL_TYPE)
      .map(({ variable }) => variable.name.value),
  );
}
