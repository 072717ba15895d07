/** R-045…R-047: the access right that holds, of what the employer has granted. */
import { ceilingOf, type Work } from '../accessRightProfiles.ts';
import { type CallerQuestion, employerOf, type RecordQuestion } from './question.ts';

/** Service tasks that the caller's access right covers in the work that the query states. */
export function accessRightOf(question: CallerQuestion): readonly string[] {
  const { professional, policy, today } = question;
  if (!policy.accessRightsHaveCeilings) return professional.accessRights;
  const ceiling = ceilingOf(professional.duty, workOf(question), today);
  return professional.accessRights.filter((task) => ceiling.includes(task));
}

export const accessRightCovers = (question: RecordQuestion): boolean =>
  accessRightOf(question).includes(question.record.serviceTask);

/** a private producer's staff serve for the organiser as public social welfare; R-046: for their own firm not. */
function workOf(question: CallerQuestion): Work {
  const employer = employerOf(question);
  const forItself = question.stated.actingFor === question.professional.employer;
  return forItself && employer?.public !== true ? 'PRIVATE_CONTRACT' : 'PUBLIC_SERVICE';
}
