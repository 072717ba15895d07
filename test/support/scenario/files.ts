/** Scenario files of folders, in the order of their names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readScenario, type Scenario } from './format.ts';

export interface ScenarioFile {
  readonly file: string;
  /** The scenario, or why the file is none. */
  readonly scenario: Scenario | Error;
}

export function scenarioFiles(folders: readonly string[]): readonly ScenarioFile[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.ya?ml$/.test(name))
      .sort()
      .map((name) => {
        const file = join(folder, name);
        return { file, scenario: read(file) };
      }),
  );
}

function read(file: string): Scenario | Error {
  try {
    return readScenario(readFileSync(file, 'utf8'));
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
