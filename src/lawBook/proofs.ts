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

/** Test tables name outcomes by what they mean; a file that names the row or its outcome puts it to the test. */
export function testsOf(row: BookRow, { tests }: Proofs): readonly TestFile[] {
  const names = [
    row.name,
    ...tests
      .flatMap(({ text }) => outcomesIn(text))
      .filter(isOutcomeOf(row))
      .map(nameOf),
  ];
  return tests.filter(
    ({ file, text }) => file.endsWith('.test.ts') && names.some((name) => mentions(text, name)),
  );
}

interface Outcome {
  readonly name: string;
  readonly code: string;
  readonly rules: readonly string[];
}

const nameOf = ({ name }: Outcome): string => name;

const isOutcomeOf =
  ({ decision }: BookRow) =>
  ({ code, rules }: Outcome): boolean =>
    code === (decision.effect === 'ALLOW' ? decision.legalBasis : decision.reason) &&
    rules.join() === decision.rules.join();

/** Outcomes that a test file gives names to: `refused.expired` of `export const refused = { expired: deny(…) }`. */
function outcomesIn(text: string): readonly Outcome[] {
  return [...text.matchAll(/^export const (\w+)[^\n]*= \{\n(.*?)^\};/gms)].flatMap(([, group, body = '']) =>
    [...body.matchAll(/^ {2}(\w+): (?:allow|deny)\(\s*'(\w+)',\s*\[([^\]]*)\]/gms)].map(
      ([, key, outcome = '', rules = '']) => ({
        name: `${group}.${key}`,
        code: outcome,
        rules: rules.match(/R-\d{3}/g) ?? [],
      }),
    ),
  );
}

const mentions = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\w.])${name.replace('.', '\\.')}(?!\\w)`).test(text);
