/** What table B.2 says of one record to whoever looks: by default the client, on 15.10.2026. */
import { CitizenAccess } from '../../src/law/citizenAccess.ts';
import { type ViewerFacts, type ViewerQuestion, viewerOf } from '../../src/law/citizenView/question.ts';
import { citizenView } from '../../src/law/citizenView/table.ts';
import { type Decision } from '../../src/law/decision.ts';
import {
  type Day,
  type GuardianFacts,
  type MandateFacts,
  type RecordFacts,
  type RepresentationFacts,
} from '../../src/law/facts.ts';
import { defaultPolicy } from '../../src/law/policy.ts';
import { nationalRollouts } from '../../src/law/rollouts.ts';
import { decideRecord } from '../../src/law/table.ts';
import { day, today } from './world.ts';

type Asked = Partial<ViewerFacts & Pick<ViewerQuestion, 'rollouts' | 'policy'>>;

export const viewing = (overrides: Asked = {}): ViewerQuestion => {
  const facts = {
    today,
    stronglyIdentified: true,
    representation: null,
    rollouts: nationalRollouts,
    policy: defaultPolicy,
    ...overrides,
  };
  return { ...facts, viewer: viewerOf(facts) };
};

export const viewed = (record: RecordFacts, overrides: Asked = {}): Decision =>
  decideRecord(citizenView, { ...viewing(overrides), record });

/** What B.2 says to someone who acts for another, before any record. */
export function saidTo(representation: RepresentationFacts, on: Day = today): Decision {
  const question = viewing({ representation, today: on });
  const access = CitizenAccess.decide(question, 'client', question);
  return access instanceof CitizenAccess ? access.decision : access;
}

/** Eeli, 15 on that day, and the guardians: Mari looks. */
export const custody = (overrides: Partial<RepresentationFacts> = {}): RepresentationFacts => ({
  representative: { id: 'mari', dateOfBirth: day('1980-03-03') },
  client: {
    dateOfBirth: day('2011-05-20'),
    underSecurityProhibition: false,
    temporaryIdentifierOnly: false,
  },
  guardians: [guardian('mari'), guardian('olli')],
  mandates: [],
  ...overrides,
});

export const guardian = (id: string, overrides: Partial<GuardianFacts> = {}): GuardianFacts => ({
  id,
  underSecurityProhibition: false,
  barred: false,
  ...overrides,
});

/** Marja holds a mandate of Aino's for social welfare to 31.10.2026. */
export const mandated = (overrides: Partial<RepresentationFacts> = {}): RepresentationFacts => ({
  representative: { id: 'marja', dateOfBirth: day('1972-12-01') },
  client: {
    dateOfBirth: day('1948-02-11'),
    underSecurityProhibition: false,
    temporaryIdentifierOnly: false,
  },
  guardians: [],
  mandates: [mandate()],
  ...overrides,
});

export const mandate = (overrides: Partial<MandateFacts> = {}): MandateFacts => ({
  kind: 'MANDATE',
  subject: 'SOCIAL_WELFARE',
  startedOn: day('2025-11-01'),
  endedOn: day('2026-10-31'),
  ...overrides,
});

/** B.2's three columns: who looks, by default with everything in order. */
export const viewers = {
  client: null,
  guardian: custody(),
  'mandate holder': mandated({ mandates: [mandate({ startedOn: day('2020-01-01'), endedOn: null })] }),
} as const;
