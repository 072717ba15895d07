/** What a filter names, against the national lists: codes and data controllers. */
import { BadUserInput, nullIfUnavailable } from '../errors.ts';
import { type Directory } from '../registers/directory.ts';
import { type DocumentFilterArgument, filterClassifications } from './pageArguments.ts';

/** A code that is on no list is a mistake, and an empty answer would hide it. Without lists, codes go unchecked. */
export async function checkCodes(filter: DocumentFilterArgument, directory: Directory): Promise<void> {
  const checks = (['serviceTasks', 'types', 'processStages'] as const).map(async (name) => {
    const given = filter[name];
    if (!given) return [];
    const system = filterClassifications[name];
    const list = await Promise.resolve(directory.codeSystem(system)).catch(nullIfUnavailable);
    return given.flatMap((code, at) =>
      list === null || list.codes.some((known) => known.code === code)
        ? []
        : [
            {
              path: `filter.${name}[${at}]`,
              message: `Unknown code. \`codeSystem(id: "${system}")\` lists them.`,
              rule: null,
            },
          ],
    );
  });
  const problems = (await Promise.all(checks)).flat();
  if (problems.length > 0) throw new BadUserInput(problems);
}

/** As with codes. A professional's are among those of the context, which the law's facts have checked. */
export async function checkControllers(
  { controllers }: DocumentFilterArgument,
  directory: Directory,
): Promise<void> {
  if (!controllers) return;
  const known = await Promise.resolve(directory.dataControllers()).catch(nullIfUnavailable);
  const problems = controllers.flatMap((controller, at) =>
    known === null || known.some(({ id }) => id === controller)
      ? []
      : [
          {
            path: `filter.controllers[${at}]`,
            message: 'There is no such data controller. `dataControllers` lists them.',
            rule: null,
          },
        ],
  );
  if (problems.length > 0) throw new BadUserInput(problems);
}
