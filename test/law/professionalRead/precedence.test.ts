/**
 * The order of B.1: a read that is wrong in every way is mended one fault at a time, and each mending uncovers the
 * reason of the next row.
 */
import { describe, expect, it } from 'vitest';
import { type ClientFacts, type RecordFacts } from '../../../src/law/facts.ts';
import { inWords } from '../expectations.ts';
import { allowed, refused } from '../outcomes.ts';
import {
  aino,
  alue,
  at,
  type CallerOverrides,
  day,
  declared,
  hoiva,
  homeCare,
  lahti,
  leo,
  organisations,
  type Person,
  permission,
  pia,
  place,
  plan,
  prohibited,
  read,
  restricted,
  sara,
  task,
} from '../world.ts';

interface Attempt {
  readonly caller: CallerOverrides;
  readonly client: Partial<ClientFacts>;
  readonly record: Partial<RecordFacts>;
}
type Mending = { readonly [Part in keyof Attempt]?: Attempt[Part] };

/** What the reader is told at first, and after each mending. */
const told = (person: Person, worst: Attempt, mendings: readonly Mending[]): string[] => {
  let attempt = worst;
  return [{}, ...mendings].map((mending: Mending) => {
    attempt = {
      caller: { ...attempt.caller, ...mending.caller },
      client: { ...attempt.client, ...mending.client },
      record: { ...attempt.record, ...mending.record },
    };
    return inWords(read(person(attempt.caller), aino(attempt.client), plan(attempt.record)));
  });
};

const yesterday = day('2026-10-14');
const card = { validUntil: day('2028-12-31'), reportedLostOn: null };
const worst = (organisation: typeof alue): CallerOverrides => ({
  card: null,
  employmentEndedOn: yesterday,
  units: [],
  accessRights: [],
  organisations: organisations({ ...organisation, joining: null, functions: [] }),
});
/** Rows 1, 1a, 1b, 2, 3, 4, as they are mended in every role. */
const identityAndSystem = (organisation: typeof alue, unit: string): Mending[] => [
  { caller: { card } },
  { caller: { employmentEndedOn: null } },
  { caller: { units: [unit] } },
  { caller: { organisations: organisations({ ...organisation, functions: [] }) } },
  { caller: { organisations: organisations() } },
];
const upToTheSystem = [
  refused.card,
  refused.employmentEnded,
  refused.otherUnit,
  refused.notJoined,
  refused.systemLacks,
];

describe('the order of B.1', () => {
  it('in the own register: identity and ability, state, access right, context', () => {
    const attempts = told(sara, { caller: worst(alue), client: { cases: [] }, record: { state: 'VOIDED' } }, [
      ...identityAndSystem(alue, place.sara.unit),
      { record: { state: 'CURRENT' } },
      { caller: { accessRights: [task.olderPeople] } },
      { client: { cases: [at(place.sara)] } },
    ]);
    const reasons = [...upToTheSystem, refused.voided, refused.ownRight, refused.noCase, allowed.ownUse];
    expect(attempts).toEqual(reasons.map(inWords));
  });

  it('in the own register, in an audit: reason, access right, and being known to the register', () => {
    const attempts = told(
      sara,
      {
        caller: { accessRights: [] },
        client: { cases: [], ownRegisterTasks: [] },
        record: { state: 'SUPERSEDED' },
      },
      [
        { caller: { specialReason: 'OTHER_LAWFUL_RIGHT' } },
        { caller: { specialReason: 'LOG_SUPERVISION' } },
        { caller: { accessRights: [task.disability] } },
        { caller: { accessRights: [task.olderPeople] } },
        { client: { ownRegisterTasks: [task.olderPeople] } },
        { client: { cases: [at(place.sara)] } },
        { record: { state: 'CURRENT' } },
      ],
    );
    const reasons = [
      ...[refused.superseded, refused.superseded, refused.ownRight, refused.ownRight, refused.noCase],
      ...[allowed.earlierVersion, allowed.earlierVersion, allowed.ownUse],
    ];
    expect(attempts).toEqual(reasons.map(inWords));
  });

  it('by register access right: then the organiser, the service, its validity, the access right', () => {
    const alueIsNot = { ...alue, joining: null, functions: [] };
    const organiser = [
      { caller: { organisations: organisations({ ...alue, functions: [] }) } },
      { caller: { organisations: organisations() } },
    ];
    const hoivaIsNot = { ...hoiva, joining: null, functions: [] };
    const attempts = told(
      pia,
      {
        caller: { ...worst(hoiva), organisations: organisations(hoivaIsNot, alueIsNot) },
        client: { cases: [] },
        record: { state: 'SUPERSEDED' },
      },
      [
        { caller: { card } },
        { caller: { employmentEndedOn: null } },
        { caller: { units: [place.pia.unit] } },
        { caller: { organisations: organisations({ ...hoiva, functions: [] }, alueIsNot) } },
        { caller: { organisations: organisations(alueIsNot) } },
        { record: { state: 'CURRENT' } },
        ...organiser,
        { client: { serviceRelationships: [homeCare({ endedOn: yesterday })] } },
        { client: { serviceRelationships: [homeCare()] } },
        { caller: { accessRights: [task.olderPeople] } },
      ],
    );
    const reasons = [
      ...upToTheSystem,
      refused.superseded,
      refused.organiserNotJoined,
      refused.organiserLacks,
      refused.noService,
      refused.expired,
      refused.notNeeded,
      allowed.registerAccess,
    ];
    expect(attempts).toEqual(reasons.map(inWords));
  });

  it('by disclosure: then context, access right, identifier, ground, informing, permission, prohibitions', () => {
    const shared = { sharedCase: true, coClients: ['eeli'] };
    const everythingProhibited = [prohibited.controller('alue')];
    const none = declared({ informedOn: null, permission: null, prohibitions: everythingProhibited });
    const byGuardian = permission({ by: 'GUARDIAN' });
    const attempts = told(
      leo,
      {
        caller: { ...worst(lahti), statutoryGround: 'CURIOSITY' },
        client: { cases: [], temporaryIdentifierOnly: true, declarations: none },
        record: {
          ...shared,
          state: 'VOIDED',
          group: 'LEGACY',
          restriction: restricted({ restrictedFromGuardians: true }),
        },
      },
      [
        ...identityAndSystem(lahti, place.leo.unit),
        { record: { state: 'CURRENT' } },
        { client: { cases: [at(place.leo)] } },
        { caller: { accessRights: [task.olderPeople] } },
        { client: { temporaryIdentifierOnly: false } },
        { caller: { statutoryGround: null } },
        { client: { declarations: { ...none, informedOn: yesterday } } },
        { client: { declarations: { ...none, informedOn: yesterday, permission: byGuardian } } },
        { record: { restriction: restricted({}) } },
        {
          client: {
            coClientDeclarations: new Map([['eeli', declared({ prohibitions: everythingProhibited })]]),
          },
        },
        { client: { coClientDeclarations: new Map([['eeli', declared()]]) } },
        { record: { group: 'PHASE_2_OR_LATER' } },
        { client: { declarations: declared() } },
      ],
    );
    const reasons = [
      ...upToTheSystem,
      refused.voided,
      refused.noRelationship,
      refused.disclosureRight,
      refused.temporaryIdentifier,
      refused.notAuthority,
      refused.notInformed,
      refused.noPermission,
      refused.guardiansPermission,
      refused.coClientNotPermitted,
      refused.coClientProhibited,
      refused.oldRecord,
      refused.prohibited,
      allowed.permission,
    ];
    expect(attempts).toEqual(reasons.map(inWords));
  });

  it('by disclosure in the organiser’s name: the profile before the context', () => {
    const inName = { disclosureForOrganiser: true };
    const attempts = told(
      pia,
      { caller: { accessRights: [] }, client: { cases: [] }, record: { controller: 'lahti' } },
      [
        { caller: inName },
        { client: { relationships: [at(place.pia)] } },
        { caller: { accessRights: [task.olderPeople] } },
      ],
    );
    const reasons = [
      refused.notForOrganiser,
      refused.noRelationship,
      refused.disclosureRight,
      allowed.permission,
    ];
    expect(attempts).toEqual(reasons.map(inWords));
  });
});
