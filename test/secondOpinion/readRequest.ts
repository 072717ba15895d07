/** A professional's read as the policies are asked about it. */
import { type Context, type EntityJson } from '@cedar-policy/cedar-wasm/nodejs';
import { accessRightProfiles, type Work } from '../../src/law/accessRightProfiles.ts';
import {
  type CallerFacts,
  type ClientFacts,
  type ContextFacts,
  type Day,
  type OrganisationFacts,
  type RecordFacts,
} from '../../src/law/facts.ts';
import { type Policy } from '../../src/law/policy.ts';
import { type Request } from './judge.ts';
import {
  dayNumber,
  declarationFacts,
  entity,
  optionalDay,
  organisation,
  present,
  recordEntity,
} from './plainFacts.ts';

export interface ReadFacts {
  readonly caller: CallerFacts;
  readonly client: ClientFacts;
  readonly record: RecordFacts;
  readonly policy: Policy;
}

export function readRequest({ caller, client, record, policy }: ReadFacts): Request {
  const { professional, stated, today, organisations } = caller;
  const { id, employer, card, employmentEndedOn, units, accessRights, duty, ...flags } = professional;
  const { actingFor, ...claims } = stated;
  return {
    principal: { type: 'Professional', id },
    action: 'read',
    resource: { type: 'Record', id: record.id },
    context: {
      ...present(claims),
      today: dayNumber(today),
      actingFor: organisation(actingFor),
      client: clientFacts(client, today, accessRights),
      policy: switches(policy),
    },
    entities: [
      {
        ...entity('Professional', id),
        attrs: present({
          ...flags,
          employer: organisation(employer),
          units: [...units],
          accessRights: [...accessRights],
          ceilings: ceilingsOf(duty, today),
          employmentEndedOn: optionalDay(employmentEndedOn),
          card:
            card &&
            present({
              validUntil: dayNumber(card.validUntil),
              reportedLostOn: optionalDay(card.reportedLostOn),
            }),
        }),
      },
      recordEntity(record, today, client.coClientDeclarations),
      ...[...new Set([employer, actingFor, record.controller])].flatMap((known) => {
        const facts = organisations.get(known);
        return facts ? [organisationEntity(facts)] : [];
      }),
    ],
  };
}

function organisationEntity({ joining, functions, ...flags }: OrganisationFacts): EntityJson {
  return {
    ...entity('Organisation', flags.id),
    attrs: present({
      ...flags,
      functions: [...functions],
      joining:
        joining &&
        present({
          model: joining.model,
          joinedOn: optionalDay(joining.joinedOn),
          organiser: joining.organiser === null ? null : organisation(joining.organiser),
        }),
    }),
  };
}

/** Of what the own register holds, the service tasks that the employer has granted. */
function clientFacts(client: ClientFacts, today: Day, granted: readonly string[]): Context {
  const { exists, temporaryIdentifierOnly, declarations } = client;
  const services = client.serviceRelationships.flatMap((service) =>
    [service.unit, service.producer].map((at) => ({
      ...service,
      place: { register: service.controller, at },
    })),
  );
  const tasks = services.flatMap(({ serviceTasks, place, ...service }) =>
    serviceTasks.map((serviceTask) => ({ ...service, place: { ...place, serviceTask } })),
  );
  return {
    exists,
    ownRegisterTasks: client.ownRegisterTasks.filter((task) => granted.includes(task)),
    temporaryIdentifierOnly,
    cases: endingOf(client.cases.map(atUnit), today),
    relationships: endingOf(client.relationships.map(atUnit), today),
    services: {
      ...endingOf(services, today),
      named: services.map(({ place }) => place),
      begun: begunOf(services, today).map(({ place }) => place),
    },
    serviceTasks: endingOf(tasks, today),
    ...declarationFacts(declarations, today),
  };
}

/** The switches that table B.1 reads. */
function switches(policy: Policy): Context {
  return present({
    lostCardIsRefused: policy.lostCardIsRefused,
    parallelJoinedHasNoOwnRegister: policy.parallelJoinedHasNoOwnRegister,
    lastDayOfServiceIsIncluded: policy.lastDayOfServiceIsIncluded,
    registerAccessIsOfTheUnit: policy.registerAccessIsOfTheUnit,
    registerAccessOnlyForTasksOfTheService: policy.registerAccessOnlyForTasksOfTheService,
    disclosureForOrganiserNeedsProfile: policy.disclosureForOrganiserNeedsProfile,
    temporaryIdentifierBarsDisclosure: policy.temporaryIdentifierBarsDisclosure,
    statutoryRightNeedsNoInforming: policy.statutoryRightNeedsNoInforming,
    oldRecordsUndisclosedUntil: optionalDay(policy.oldRecordsUndisclosedUntil),
    ableMinorsPermissionIsTheirOwn: policy.ableMinorsPermissionIsTheirOwn,
    sharedCaseNeedsEveryClient: policy.sharedCaseNeedsEveryClient,
    accessRightsHaveCeilings: policy.accessRightsHaveCeilings,
    reasonsForEarlierVersions: [...policy.reasonsForEarlierVersions],
  });
}

interface AtPlace {
  readonly place: Context;
  readonly startedOn: Day;
  readonly endedOn: Day | null;
}

const atUnit = ({ controller, unit, startedOn, endedOn }: ContextFacts): AtPlace => ({
  place: { register: controller, at: unit },
  startedOn,
  endedOn,
});

const begunOf = (all: readonly AtPlace[], today: Day): readonly AtPlace[] =>
  all.filter(({ startedOn }) => dayNumber(startedOn) <= dayNumber(today));

/** Where something that has begun goes on after today, and where today is its last day. */
function endingOf(all: readonly AtPlace[], today: Day): Context {
  const begun = begunOf(all, today).map(({ place, endedOn }) => ({ place, last: optionalDay(endedOn) }));
  const now = dayNumber(today);
  return {
    running: begun.filter(({ last }) => last === null || now < last).map(({ place }) => place),
    lastDay: begun.filter(({ last }) => last === now).map(({ place }) => place),
  };
}

/** From the dated list of ceilings, those of the duty on the day. */
function ceilingsOf(duty: string, today: Day): Context {
  const inForce = accessRightProfiles.filter(
    ({ startedOn, endedOn }) =>
      dayNumber(startedOn) <= dayNumber(today) &&
      (endedOn === null || dayNumber(today) <= dayNumber(endedOn)),
  );
  const tasksIn = (work: Work) =>
    inForce
      .filter((profile) => profile.duty === duty && profile.work === work)
      .flatMap(({ serviceTasks }) => serviceTasks);
  return { publicService: tasksIn('PUBLIC_SERVICE'), privateContract: tasksIn('PRIVATE_CONTRACT') };
}
