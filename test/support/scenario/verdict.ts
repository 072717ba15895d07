/** What becomes of a scenario file when it is played, and how the verdicts are told and counted. */
import { awaitedTopics, type Scenario } from './format.ts';

export type Verdict =
  | { readonly kind: 'passed' | 'not run' }
  | { readonly kind: 'awaits'; readonly topic: (typeof awaitedTopics)[number] }
  | { readonly kind: 'failed'; readonly problems: readonly string[] };

/**
 * `player` answers with what differs, or null where the file cannot be played there. What it throws is the file's
 * mistake, such as facts that do not exist: nothing that is awaited mends that.
 */
export async function verdictOf(
  scenario: Scenario | Error,
  player: (scenario: Scenario) => Promise<readonly string[] | null>,
): Promise<Verdict> {
  if (scenario instanceof Error) return failed(scenario.message);
  let differences: readonly string[] | null;
  try {
    differences = await player(scenario);
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
  if (differences === null) return { kind: 'not run' };
  const passes = differences.length === 0;
  const topic = scenario.awaits;
  if (topic === undefined) return passes ? { kind: 'passed' } : failed(...differences);
  return passes ? failed(`it passes: take the mark \`awaits: ${topic}\` away`) : { kind: 'awaits', topic };
}

/** The line of a file, and beneath it what is wrong. */
export function linesOf(file: string, name: string, verdict: Verdict): string[] {
  switch (verdict.kind) {
    case 'passed':
      return [`ok  ${file}  ${name}`];
    case 'not run':
      return [`not run (it changes facts or the date)  ${file}  ${name}`];
    case 'awaits':
      return [`awaits  ${file}  ${name}: ${verdict.topic}`];
    case 'failed':
      return [`FAILED  ${file}  ${name}`, ...verdict.problems.map((problem) => `    ${problem}`)];
  }
}

/** The last lines. Those that await something are neither passed nor failed. */
export function countsOf(verdicts: readonly Verdict[]): string[] {
  const count = (kind: Verdict['kind']) => verdicts.filter((verdict) => verdict.kind === kind).length;
  const topics = awaitedTopics
    .map((topic) => ({
      topic,
      files: verdicts.filter((one) => one.kind === 'awaits' && one.topic === topic).length,
    }))
    .filter(({ files }) => files > 0)
    .map(({ topic, files }) => `${topic} ${files}`);
  return [
    ...(count('not run') > 0 ? [`${count('not run')} not run`] : []),
    ...(topics.length > 0 ? [`${count('awaits')} await (${topics.join(', ')})`] : []),
    `${count('passed')} passed, ${count('failed')} failed`,
  ];
}

const failed = (...problems: string[]): Verdict => ({ kind: 'failed', problems });
