/** The form of every id here: an object identifier, numbers separated by dots. */
import { BadUserInput, type Problem } from './errors.ts';

const form = /^[0-2](\.(0|[1-9]\d*))+$/;
const longest = 128;

export const idProblem = (path: string, id: string): Problem | null =>
  id.length <= longest && form.test(id)
    ? null
    : {
        path,
        message: 'Not an object identifier. Give numbers separated by dots, such as 2.999.1.1.',
        rule: null,
      };

/** Throws BAD_USER_INPUT naming the argument. */
export function checkId(path: string, id: string): void {
  const problem = idProblem(path, id);
  if (problem) throw new BadUserInput([problem]);
}
