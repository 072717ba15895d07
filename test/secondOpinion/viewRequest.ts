/** A citizen's view as the policies are asked about it. */
import { type Context } from '@cedar-policy/cedar-wasm/nodejs';
import { type ViewerFacts } from '../../src/law/citizenView/question.ts';
import { type Day, type RecordFacts, type RepresentationFacts } from '../../src/law/facts.ts';
import { type Policy } from '../../src/law/policy.ts';
import { type Rollout } from '../../src/law/rollouts.ts';
import { type Request } from './judge.ts';
import { dayNumber, entity, numberOf, present, recordEntity } from './plainFacts.ts';

export interface ViewFacts {
  readonly viewer: ViewerFacts;
  readonly rollouts: readonly Rollout[];
  readonly record: RecordFacts;
  readonly policy: Policy;
}

export function viewRequest({ viewer, rollouts, record, policy }: ViewFacts): Request {
  const { today, stronglyIdentified, representation } = viewer;
  return {
    principal: { type: 'Viewer', id: 'viewer' },
    action: 'view',
    resource: { type: 'Record', id: record.id },
    context: {
      today: dayNumber(today),
      rollouts: rollouts.map(({ kind, controller, opensOn }) => ({
        kind,
        controller,
        open: opensOn !== null && dayNumber(opensOn) <= dayNumber(today),
      })),
      policy: { delayEndsOnItsDay: policy.delayEndsOnItsDay },
    },
    entities: [
      {
        ...entity('Viewer', 'viewer'),
        attrs: present({
          stronglyIdentified,
          representation: representation && representationFacts(representation, today),
        }),
      },
      recordEntity(record, today, new Map()),
    ],
  };
}

function representationFacts(representation: RepresentationFacts, today: Day): Context {
  const { representative, client, guardians, mandates } = representation;
  const now = dayNumber(today);
  return present({
    representative: representative && {
      id: representative.id,
      comesOfAgeOn: eighteenthBirthday(representative.dateOfBirth),
    },
    client: client && {
      comesOfAgeOn: eighteenthBirthday(client.dateOfBirth),
      underSecurityProhibition: client.underSecurityProhibition,
      temporaryIdentifierOnly: client.temporaryIdentifierOnly,
    },
    guardians: guardians.map((guardian) => ({ ...guardian })),
    guardiansProhibitions: guardians.map(({ underSecurityProhibition }) => underSecurityProhibition),
    mandates: mandates.map(({ kind, subject, startedOn, endedOn }) => ({
      kind,
      subject,
      givenByAdult: client !== null && eighteenthBirthday(client.dateOfBirth) <= dayNumber(startedOn),
      receivedByAdult:
        representative !== null && eighteenthBirthday(representative.dateOfBirth) <= dayNumber(startedOn),
      state: endedOn && dayNumber(endedOn) < now ? 'ENDED' : dayNumber(startedOn) > now ? 'LATER' : 'VALID',
    })),
  });
}

const eighteenthBirthday = (dateOfBirth: Day): number =>
  numberOf(Temporal.PlainDate.from(dateOfBirth).add({ years: 18 }));
