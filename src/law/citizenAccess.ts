/** Access to a person's data in MyKanta: one's own, a child's, or those of an adult who has given a mandate. */

import {
  type ViewedRecordQuestion,
  type ViewerFacts,
  type ViewerQuestion,
  viewerOf,
} from './citizenView/question.ts';
import { type RelationshipDataFacts, relationshipData } from './citizenView/relationshipData.ts';
import { citizenScopes } from './citizenView/scope.ts';
import { citizenView } from './citizenView/table.ts';
import { tracking } from './citizenView/tracking.ts';
import { type Decision, type Deny } from './decision.ts';
import { type RecordFacts } from './facts.ts';
import { type Policy } from './policy.ts';
import { type Rollout } from './rollouts.ts';
import { type Scope } from './scope.ts';
import {
  decideByRecord,
  decideClient,
  decideRecord,
  type RecordTable,
  refuseCaller,
  tableForRecords,
} from './table.ts';

/** What is set, and not found out: the dated display of kinds, and the switches. */
export interface Rulings {
  readonly rollouts: readonly Rollout[];
  readonly policy: Policy;
}

export class CitizenAccess {
  readonly #question: ViewerQuestion;
  readonly #table: RecordTable<ViewedRecordQuestion>;
  readonly client: string;

  private constructor(client: string, question: ViewerQuestion) {
    this.client = client;
    this.#question = question;
    this.#table = tableForRecords(citizenView, question);
    Object.freeze(this);
  }

  /** An Access where no row refuses whoever looks. */
  static decide(facts: ViewerFacts, client: string, { rollouts, policy }: Rulings): CitizenAccess | Deny {
    const question = { ...facts, rollouts, policy, viewer: viewerOf(facts) };
    return refuseCaller(citizenView, question) ?? new CitizenAccess(client, question);
  }

  /** What holds of every register alike, before any record is looked at. */
  get decision(): Decision {
    return this.#table.otherwise;
  }

  decide(record: RecordFacts): Decision {
    return decideByRecord(this.#table, { ...this.#question, record });
  }

  /** of the dates and the personal worker of a relationship that is itself shown. */
  decideRelationshipData(relationship: RelationshipDataFacts): Decision {
    return decideRecord(relationshipData, { ...this.#question, relationship });
  }

  /** of the log of uses and disclosures. */
  decideTracking(): Decision {
    return decideClient(tracking, this.#question);
  }

  scopes(show: 'DISPLAYED' | 'RESTRICTED' = 'DISPLAYED'): readonly Scope[] {
    return citizenScopes(this.#question, show);
  }

  mayHaveIdentityCode(): boolean {
    return true;
  }

  /** R-165 (P: P7; that they are not shown is I): a guardian has no say in the child's prohibitions, which name documents. */
  mayHaveProhibitions(): boolean {
    return !(this.#question.viewer === 'GUARDIAN' && this.#question.policy.prohibitionsAreKeptFromGuardians);
  }

  /** R-141, R-262 (I): the units that have used the data may tell where the person is, or of a shelter: not to others. */
  mayHaveUnitsOfLog(): boolean {
    return this.#question.viewer === 'CLIENT';
  }

  /** R-262 (I): under a security prohibition, nobody but the person. */
  mayHaveContactData(underSecurityProhibition: boolean): boolean {
    const { policy, viewer } = this.#question;
    return !(underSecurityProhibition && viewer !== 'CLIENT' && policy.securityProhibitionMasksContactData);
  }
}
