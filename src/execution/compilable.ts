/**
 * Which operations the compiler may take. It writes JavaScript, so what it would write wrongly never reaches it:
 * names that it joins with `_`, texts in which it looks for marks of its own (an argument could become code), and
 * directives, whose conditions it notes in a document that other operations share.
 */
import { type DocumentNode, Kind, visit } from 'graphql';

/** With what marks of `graphql-jit`'s `objectStringify` begin. */
const mark = '__MAGIC_';

export function isCompilable(document: DocumentNode): boolean {
  let found = false;
  const refuse = () => {
    found = true;
  };
  visit(document, {
    Directive: refuse,
    Field: ({ alias }) => {
      if (alias?.value.includes('_')) refuse();
    },
    StringValue: ({ value }) => {
      if (value.includes(mark)) refuse();
    },
  });
  return !found && document.definitions.every(({ kind }) => isExecutable(kind));
}

const isExecutable = (kind: Kind): boolean =>
  kind === Kind.OPERATION_DEFINITION || kind === Kind.FRAGMENT_DEFINITION;
