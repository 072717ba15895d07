/** What shows that a row does what it says: the test tables that expect its outcome, and the scenarios of its rules. */
import { type BookRow } from './tables.ts';

export interface TestFile {
  /** From the root of the repository. */
  readonly file: string;
  readonly text: string;
}

export interface Scenario {
  readonly file: string;
  readonly name: string;
  readonly rules: readonly string[];
}

export interface Proofs {
  readonly tests: readonly TestFile[];
  readonly scenarios: readonly Scenario[];
}

export const scenariosOf = (row: BookRow, { scenarios }: Proofs): readonly Scenario[] =>
  scenarios.filter(({ rules }) => rules.some((rule) => row.rules.includes(rule)));

/** A file that names the row, names its outcome or writes it out puts the row to the test. */
export function testsOf(row: BookRow, { tests }: Proofs): readonly TestFile[] {
  const isOutcome = isOutcomeOf(row);
  const names = [
    row.name,
    ...tests.flatMap(({ text }) => namedOutcomes(text).flatMap((one) => (isOutcome(one) ? [one.name] : []))),
  ];
  return tests.filter(
    ({ file, text }) =>
      file.endsWith('.test.ts') &&
      (names.some((name) => mentions(text, name)) || outcomes(text).some(isOutcome)),
  );
}

interface Outcome {
  readonly code: string;
  readonly rules: readonly string[];
}

const isOutcomeOf =
  ({ decision }: BookRow) =>
  ({ code, rules }: Outcome): boolean =>
    code === (decision.effect === 'ALLOW' ? decision.legalBasis : decision.reason) &&
    rules.join() === decision.rules.join();

/** Decisions written out: `deny('REGISTER_ACCESS_EXPIRED', ['R-057'])`. */
const outcomes = (text: string): readonly Outcome[] =>
  [...text.matchAll(/\b(?:allow|deny)\(\s*'(\w+)',\s*\[([^\]]*)\]/g)].map(([, code = '', rules = '']) => ({
    code,
    rules: rules.match(/R-\d{3}/g) ?? [],
  }));

/** Those with names: `refused.expired` of `export const refused = { expired: deny(…) }`. */
const namedOutcomes = (text: string): readonly (Outcome & { readonly name: string })[] =>
  [...text.matchAll(/^export const (\w+)[^\n]*= \{\n(.*?)^\};/gms)].flatMap(([, group, body = '']) =>
    [...body.matchAll(/^ {2}(\w+): ((?:allow|deny)\(.*?\])/gms)].flatMap(([, key, written = '']) =>
      outcomes(written).map((outcome) => ({ ...outcome, name: `${group}.${key}` })),
    ),
  );

const mentions = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\w.])${name.replace('.', '\\.')}(?!\\w)`).test(text);
