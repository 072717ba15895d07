/**
 * Why a professional is let in or refused, register by register: the rows that were tried, from the engine that
 * enforces. Nothing here has looked at a record, and rows after the deciding one were not tried, so that it tells what
 * a refusal tells and no more.
 */
import { type Decision } from './decision.ts';
import { type CallerFacts, type ClientFacts } from './facts.ts';
import { type Policy } from './policy.ts';
import { type Asked, questionsOf } from './professionalAccess.ts';
import { type Role } from './professionalRead/question.ts';
import { professionalRead } from './professionalRead/table.ts';
import { explainClient, refuseCaller, type Tried } from './table.ts';

export interface Explanation {
  readonly controller: string;
  /** Null where the facts about this register could not be had. */
  readonly decision: Decision | null;
  /** In the order of the table; rows of other roles are left out. Empty where the facts could not be had. */
  readonly tried: readonly Tried[];
}

/** One for each controller asked, in the order named. */
export function explain(
  caller: CallerFacts,
  client: ClientFacts,
  asked: Asked,
  policy: Policy,
): readonly Explanation[] {
  return [...questionsOf(caller, client, asked, policy)].map(([controller, question]) => {
    if (asked.unavailable.includes(controller)) {
      return { controller, decision: refuseCaller(professionalRead, question), tried: [] };
    }
    const { decision, tried } = explainClient(professionalRead, question);
    return { controller, decision, tried: tried.filter(({ row }) => isForRole(row.mark, question.role)) };
  });
}

/** B.1 row 5: rows 6 are of the own register, 7 of the register access right, 8 of disclosure. */
const rowsOfRole: Readonly<Record<Role, string>> = { OWN: '6', REGISTER_ACCESS_RIGHT: '7', DISCLOSURE: '8' };

const isForRole = (mark: string, role: Role): boolean => mark < '6' || mark.startsWith(rowsOfRole[role]);
