/**
 * The people and organisations of the scenarios on 15.10.2026, with everything in order: all have joined, cards are
 * valid, rights cover, the client is informed and has permitted. A test overrides the one fact that it is about.
 */
import { systemFunctions } from '../../src/law/codes.ts';
import { day } from '../../src/law/days.ts';
import { type Decision } from '../../src/law/decision.ts';
import {
  type CallerFacts,
  type ClientFacts,
  type ContextFacts,
  type DeclarationFacts,
  type OrganisationFacts,
  type ProfessionalFacts,
  type RecordFacts,
  type RestrictionFacts,
  type ServiceRelationshipFacts,
  type StatedContext,
  unrestricted,
} from '../../src/law/facts.ts';
import { defaultPolicy, type Policy } from '../../src/law/policy.ts';
import { questionOf, type RecordQuestion } from '../../src/law/professionalRead/question.ts';
import { tasksWithinRight } from '../../src/law/professionalRead/registerAccessRight.ts';
import { professionalRead } from '../../src/law/professionalRead/table.ts';
import { decideRecord } from '../../src/law/table.ts';

export { day };

export const today = day('2026-10-15');
/** The day before `today`, `today`, and the day after. */
export const threeDays = ['2026-10-14', '2026-10-15', '2026-10-16'] as const;
const longAgo = day('2020-01-01');

export const task = {
  olderPeople: 'OLDER_PEOPLE',
  workingAge: 'WORKING_AGE',
  disability: '20',
  childProtection: '10',
  substanceAbuse: '15',
  familyLaw: 'FAMILY_LAW',
} as const;

const organisation = (id: string, isPublic: boolean): OrganisationFacts => ({
  id,
  public: isPublic,
  joining: { model: 'DIRECT', joinedOn: longAgo, organiser: null },
  functions: systemFunctions,
  connectionCut: false,
  systemBanned: false,
});

export const alue = organisation('alue', true);
export const lahti = organisation('lahti', true);
export const hoiva = organisation('hoiva-oy', false);
export const muu = organisation('muu-oy', false);
export const parallelWith = (organiser: OrganisationFacts) => ({
  joining: { model: 'PARALLEL', joinedOn: null, organiser: organiser.id } as const,
});

/** Every organisation as it is by default, but for those given. */
export const organisations = (...changed: readonly OrganisationFacts[]): CallerFacts['organisations'] =>
  new Map([alue, lahti, hoiva, muu, ...changed].map((each) => [each.id, each]));

/** Where a unit's clients are: the controller on whose behalf the unit works, and the unit. */
export const place = {
  sara: { controller: 'alue', unit: 'alue-social-work' },
  otherOfAlue: { controller: 'alue', unit: 'alue-family-work' },
  leo: { controller: 'lahti', unit: 'lahti-social-work' },
  pia: { controller: 'alue', unit: 'hoiva-kotihoito' },
  piaPrivately: { controller: 'hoiva-oy', unit: 'hoiva-kotihoito' },
  colleague: { controller: 'alue', unit: 'hoiva-asumispalvelu' },
  ville: { controller: 'muu-oy', unit: 'muu-home-care' },
} as const;

export type CallerOverrides = Partial<
  ProfessionalFacts & StatedContext & Pick<CallerFacts, 'today' | 'organisations'>
>;
/** A person at work, by default on 15.10.2026 in the own unit; any fact of theirs can be overridden. */
export type Person = (overrides?: CallerOverrides) => CallerFacts;

function person(id: string, employer: string, works: { controller: string; unit: string }): Person {
  return (overrides = {}) => {
    const all = {
      today,
      organisations: organisations(),
      id,
      employer,
      units: [works.unit],
      employmentEndedOn: null,
      duty: 'CARE',
      card: { validUntil: day('2028-12-31'), reportedLostOn: null },
      accessRights: [task.olderPeople, task.workingAge, task.disability],
      authorityTask: false,
      disclosureForOrganiser: false,
      actingFor: works.controller,
      serviceUnit: works.unit,
      justifiedContext: null,
      statutoryGround: null,
      specialReason: null,
      ...overrides,
    };
    const { today: on, organisations: known, ...rest } = all;
    const { actingFor, serviceUnit, justifiedContext, statutoryGround, specialReason, ...professional } =
      rest;
    const stated = { actingFor, serviceUnit, justifiedContext, statutoryGround, specialReason };
    return { today: on, organisations: known, professional, stated };
  };
}

export const sara: Person = (overrides = {}) =>
  person('sara', 'alue', place.sara)({ duty: 'SOCIAL_WORK', authorityTask: true, ...overrides });
export const leo: Person = (overrides = {}) =>
  person('leo', 'lahti', place.leo)({ duty: 'SOCIAL_WORK', authorityTask: true, ...overrides });
export const pia: Person = (overrides = {}) =>
  person('pia', 'hoiva-oy', place.pia)({ accessRights: [task.olderPeople], ...overrides });
/** Works in the unit Asumispalvelu, which no service of Aino names. */
export const colleague: Person = (overrides = {}) =>
  person('colleague', 'hoiva-oy', place.colleague)({ accessRights: [task.olderPeople], ...overrides });
export const ville: Person = person('ville', 'muu-oy', place.ville);

/** An open case or a relationship at a place, by default since last year. */
export const at = (
  where: { controller: string; unit: string },
  period: Partial<Pick<ContextFacts, 'startedOn' | 'endedOn'>> = {},
): ContextFacts => ({ ...where, startedOn: day('2025-01-01'), endedOn: null, ...period });

/** Home care that Alue buys from Hoiva Oy's unit Kotihoito, from 1.10.2026. */
export const homeCare = (overrides: Partial<ServiceRelationshipFacts> = {}): ServiceRelationshipFacts => ({
  ...at(place.pia, { startedOn: day('2026-10-01') }),
  producer: hoiva.id,
  serviceTasks: [task.olderPeople],
  ...overrides,
});

export const permission = (
  overrides: Partial<NonNullable<DeclarationFacts['permission']>> = {},
): NonNullable<DeclarationFacts['permission']> => ({
  state: 'GIVEN',
  from: day('2024-01-01'),
  by: 'CLIENT',
  ...overrides,
});

/** Informed and permitted, nothing prohibited. */
export const declared = (overrides: Partial<DeclarationFacts> = {}): DeclarationFacts => ({
  informedOn: day('2024-01-01'),
  permission: permission(),
  prohibitions: [],
  ableToJudge: null,
  ...overrides,
});

const since = { from: day('2025-01-01') };
export const prohibited = {
  controller: (controller: string, { from } = since) => ({ target: 'CONTROLLER', controller, from }) as const,
  serviceTask: (serviceTask: string, { from } = since) =>
    ({ target: 'SERVICE_TASK', serviceTask, from }) as const,
  document: (originalId: string, { from } = since) => ({ target: 'DOCUMENT', originalId, from }) as const,
};

/** An adult client with an open case in Sara's unit, and nowhere else. */
export const aino = (overrides: Partial<ClientFacts> = {}): ClientFacts => ({
  id: 'aino',
  exists: true,
  temporaryIdentifierOnly: false,
  ownRegisterTasks: Object.values(task),
  cases: [at(place.sara)],
  relationships: [],
  serviceRelationships: [],
  declarations: declared(),
  coClientDeclarations: new Map(),
  ...overrides,
});

/** Aino as a client of everybody's: Sara, Leo and Ville have a case, Pia's unit a service. */
export const ainoOfAll = (overrides: Partial<ClientFacts> = {}): ClientFacts =>
  aino({
    cases: [at(place.sara), at(place.leo), at(place.ville)],
    serviceRelationships: [homeCare()],
    ...overrides,
  });

/** Known to Lahti by a temporary identifier only: OmaKanta and its declarations are out of reach. */
export const temporaryClient = (overrides: Partial<ClientFacts> = {}): ClientFacts =>
  aino({
    id: 'temporary',
    temporaryIdentifierOnly: true,
    cases: [at(place.leo)],
    declarations: declared({ informedOn: null, permission: null }),
    ...overrides,
  });

/** A client of 15 years in Leo's unit, assessed unable to judge the matter; Mari, the guardian, has permitted. */
export const eeli = (overrides: Partial<ClientFacts> = {}): ClientFacts =>
  aino({
    id: 'eeli',
    cases: [at(place.leo)],
    declarations: declared({ permission: permission({ by: 'GUARDIAN' }), ableToJudge: false }),
    ...overrides,
  });

/** A current plan in Alue's register. */
export const plan = (overrides: Partial<RecordFacts> = {}): RecordFacts => ({
  kind: 'DOCUMENT',
  id: 'plan.1',
  controller: 'alue',
  serviceTask: task.olderPeople,
  originalId: 'plan',
  state: 'CURRENT',
  group: 'PHASE_2_OR_LATER',
  type: '15001',
  socialService: '46',
  coClients: [],
  sharedCase: false,
  restriction: unrestricted,
  caseRestriction: unrestricted,
  ...overrides,
});

export const restricted = (overrides: Partial<RestrictionFacts>): RestrictionFacts => ({
  ...unrestricted,
  ...overrides,
});

export const policyWith = (overrides: Partial<Policy>): Policy => ({ ...defaultPolicy, ...overrides });

/** What table B.1 says of this record in the register of its controller. */
export const read = (
  caller: CallerFacts,
  client: ClientFacts,
  record: RecordFacts,
  policy: Policy = defaultPolicy,
): Decision => decideRecord(professionalRead, askedOf(caller, client, record, policy));

/** The question of B.1 about this record. */
export const askedOf = (
  caller: CallerFacts,
  client: ClientFacts,
  record: RecordFacts,
  policy: Policy = defaultPolicy,
): RecordQuestion => {
  const asked = { ...questionOf(caller, record.controller, policy), client };
  return { ...asked, tasks: tasksWithinRight(asked), record };
};
