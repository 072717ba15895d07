/**
 * May the dates and the personal worker of a client relationship be shown? The relationship itself is
 * decided by B.2; a refusal here leaves those fields empty (B.4 no. 18 and 24).
 */
import { deny } from '../decision.ts';
import { type Row } from '../table.ts';
import { shown } from './basis.ts';
import { type Viewer, type ViewerQuestion } from './question.ts';

/** The metadata of the client relationship document. */
export interface RelationshipDataFacts {
  /** `restrictedClientRelationship`: hidden from every citizen. */
  readonly restricted: boolean;
  readonly restrictedFromGuardians: boolean;
}

interface RelationshipDataQuestion extends ViewerQuestion {
  readonly relationship: RelationshipDataFacts;
}

type RelationshipDataRow = Row<ViewerQuestion, ViewerQuestion, RelationshipDataQuestion>;

/** R-105, R-116 (F: S2; the rest I): kept from guardians, and no notice points to it. */
export const relationshipDataAreRestrictedFromGuardians: RelationshipDataRow = {
  name: 'relationshipDataAreRestrictedFromGuardians',
  mark: 'B.4-18',
  rules: ['R-105', 'R-116'],
  test: {
    on: 'RECORD',
    holds: ({ viewer, relationship }) => viewer === 'GUARDIAN' && relationship.restrictedFromGuardians,
  },
  decision: deny('RESTRICTED_FROM_GUARDIAN', ['R-105', 'R-116']),
};

/** R-105 (F: S2); that the notice is raised is I (B.4 no. 24). */
export const relationshipDataAreRestricted: RelationshipDataRow = {
  name: 'relationshipDataAreRestricted',
  mark: 'B.4-24',
  rules: ['R-105', 'R-119'],
  test: { on: 'RECORD', holds: ({ relationship }) => relationship.restricted },
  decision: deny('SPECIAL_CONTENT', ['R-105'], ['NOTICE_DISPLAY_RESTRICTED']),
};

/** R-102 (F: S0, S2). */
const areShown = (name: string, viewer: Viewer): RelationshipDataRow => ({
  name,
  mark: '10',
  rules: ['R-102'],
  test: { on: 'CALLER', holds: (question) => question.viewer === viewer },
  decision: shown(viewer, ['R-102']),
});

export const relationshipData: readonly RelationshipDataRow[] = Object.freeze([
  relationshipDataAreRestrictedFromGuardians,
  relationshipDataAreRestricted,
  areShown('relationshipDataAreShown', 'CLIENT'),
  areShown('relationshipDataAreShownToGuardian', 'GUARDIAN'),
  areShown('relationshipDataAreShownToMandateHolder', 'MANDATE_HOLDER'),
]);
