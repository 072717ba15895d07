/** Of any records of any world, a guardian is shown and told no more than the minor, and a mandate holder exactly the client's. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CitizenAccess } from '../../../src/law/citizenAccess.ts';
import { type ViewerQuestion, viewerOf } from '../../../src/law/citizenView/question.ts';
import { type Decision } from '../../../src/law/decision.ts';
import { type RecordFacts } from '../../../src/law/facts.ts';
import { timeout, worlds } from '../randomness.ts';
import { citizenWorlds } from '../randomWorlds.ts';

/** The same question of the client's own. */
function byThemselves(question: ViewerQuestion): ViewerQuestion {
  const facts = { ...question, representation: null };
  return { ...facts, viewer: viewerOf(facts) };
}

function accessOf(question: ViewerQuestion): CitizenAccess {
  const access = CitizenAccess.decide(question, 'client', question);
  if (access instanceof CitizenAccess) return access;
  throw new Error(`Refused: ${access.reason}`);
}

const isLetIn = ({ question }: { question: ViewerQuestion }) =>
  CitizenAccess.decide(question, 'client', question) instanceof CitizenAccess;
const worldsOf = (viewer: ViewerQuestion['viewer']) =>
  citizenWorlds.filter((world) => world.question.viewer === viewer && isLetIn(world));

const isShown = (access: CitizenAccess, record: RecordFacts) => access.decide(record).effect === 'ALLOW';
const isTold = (access: CitizenAccess, record: RecordFacts) =>
  access.decide(record).obligations.includes('NOTICE_DISPLAY_RESTRICTED');

/** But for the basis, and the log of acting on behalf. */
const withoutBasis = (decision: Decision) => ({
  effect: decision.effect,
  reason: decision.effect === 'DENY' ? decision.reason : null,
  rules: decision.rules.filter((rule) => rule !== 'R-100' && rule !== 'R-167'),
  obligations: decision.obligations.filter((one) => one !== 'LOG_PROXY_USE'),
});

describe('what a guardian sees', () => {
  it('R-160, R-116, R-172: is part of what the minor sees, and tells part of what the minor is told', {
    timeout,
  }, () => {
    fc.assert(
      fc.property(worldsOf('GUARDIAN'), ({ question, records }) => {
        const [guardians, minors] = [accessOf(question), accessOf(byThemselves(question))];
        for (const record of records) {
          const kept =
            record.kind !== 'RELATIONSHIP' &&
            (record.restriction.restrictedFromGuardians || record.caseRestriction.restrictedFromGuardians);
          expect(isShown(guardians, record)).toBe(isShown(minors, record) && !kept);
          expect(isTold(guardians, record)).toBe(isTold(minors, record) && !kept);
        }
      }),
      worlds,
    );
  });

  it('R-105, R-166: is part of the rest, too', { timeout }, () => {
    fc.assert(
      fc.property(worldsOf('GUARDIAN'), fc.boolean(), fc.boolean(), ({ question }, restricted, kept) => {
        const [guardians, minors] = [accessOf(question), accessOf(byThemselves(question))];
        const relationship = { restricted, restrictedFromGuardians: kept };
        if (guardians.decideRelationshipData(relationship).effect === 'ALLOW') {
          expect(minors.decideRelationshipData(relationship).effect).toBe('ALLOW');
        }
        if (guardians.decideTracking().effect === 'ALLOW') {
          expect(minors.decideTracking().effect).toBe('ALLOW');
        }
      }),
      worlds,
    );
  });
});

describe('what a mandate holder sees', () => {
  it('R-167, R-172: is what the client sees, row for row', { timeout }, () => {
    fc.assert(
      fc.property(
        worldsOf('MANDATE_HOLDER'),
        fc.boolean(),
        fc.boolean(),
        ({ question, records }, restricted, restrictedFromGuardians) => {
          const [holders, clients] = [accessOf(question), accessOf(byThemselves(question))];
          for (const record of records) {
            expect(withoutBasis(holders.decide(record))).toEqual(withoutBasis(clients.decide(record)));
          }
          for (const show of ['DISPLAYED', 'RESTRICTED'] as const) {
            expect(holders.scopes(show)).toEqual(clients.scopes(show));
          }
          const relationship = { restricted, restrictedFromGuardians };
          expect(withoutBasis(holders.decideRelationshipData(relationship))).toEqual(
            withoutBasis(clients.decideRelationshipData(relationship)),
          );
          expect(withoutBasis(holders.decideTracking())).toEqual(withoutBasis(clients.decideTracking()));
        },
      ),
      worlds,
    );
  });
});

describe('whoever acts on behalf', () => {
  it('R-262: has the contact data of nobody under a security prohibition, but where they are not masked', {
    timeout,
  }, () => {
    fc.assert(
      fc.property(citizenWorlds.filter(isLetIn), ({ question }) => {
        const access = accessOf(question);
        const isMasked =
          question.representation !== null && question.policy.securityProhibitionMasksContactData;
        expect(access.mayHaveContactData(true)).toBe(!isMasked);
        expect(access.mayHaveContactData(false)).toBe(true);
      }),
      worlds,
    );
  });

  it('R-178: leaves a trace of it in all that is shown, and the client does not', { timeout }, () => {
    fc.assert(
      fc.property(citizenWorlds.filter(isLetIn), ({ question, records }) => {
        const access = accessOf(question);
        const shown = [...records.map((record) => access.decide(record)), access.decision].filter(
          ({ effect }) => effect === 'ALLOW',
        );
        for (const { obligations } of shown) {
          expect(obligations).toContain('LOG_USE');
          expect(obligations.includes('LOG_PROXY_USE')).toBe(question.representation !== null);
        }
      }),
      worlds,
    );
  });
});
