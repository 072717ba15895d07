/** R-045…R-047: the access right that holds, of what the employer has granted. */
import { ceilingOf, type Work } from '../accessRightProfiles.ts';
import { type CallerFacts } from '../facts.ts';
import { type Policy } from '../policy.ts';
import { type RecordQuestion } from './question.ts';

/** Service tasks that the caller's access right covers in the work that the query states. */
export function accessRightOf(caller: CallerFacts, policy: Policy): readonly string[] {
  const { professional, today } = caller;
  if (!policy.accessRightsHaveCeilings) return professional.accessRights;
  const ceiling = ceilingOf(professional.duty, workOf(caller), today);
  return professional.accessRights.filter((task) => ceiling.includes(task));
}

export const accessRightCovers = ({ accessRight, record }: RecordQuestion): boolean =>
  accessRight.includes(record.serviceTask);

/** whoever serves for a public organiser, its private producer's staff too; R-046: anyone else. */
const workOf = ({ organisations, stated }: CallerFacts): Work =>
  organisations.get(stated.actingFor)?.public === true ? 'PUBLIC_SERVICE' : 'PRIVATE_CONTRACT';
