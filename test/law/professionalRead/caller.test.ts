/** B.1 rows 1–3: who asks, and with what system. The same in all three roles. */
import { describe, expect, it } from 'vitest';
import { type SystemFunction, systemFunctions } from '../../../src/law/codes.ts';
import { type OrganisationFacts } from '../../../src/law/facts.ts';
import { complaints } from '../expectations.ts';
import { allowed, refused } from '../outcomes.ts';
import {
  ainoOfAll,
  alue,
  type CallerOverrides,
  day,
  hoiva,
  lahti,
  leo,
  organisations,
  parallelWith,
  pia,
  plan,
  read,
  sara,
  threeDays,
} from '../world.ts';

const people = { sara, pia, leo };
const records = { plan: plan() };

describe('B.1 rows 1, 1a and 1b: the person', () => {
  const lastDay = day('2026-10-15');
  const states: Record<
    | 'in order'
    | 'no card'
    | 'card valid until the 15th'
    | 'card reported lost on the 15th'
    | 'employed until the 15th'
    | 'in another unit'
    | 'in two units',
    CallerOverrides
  > = {
    'in order': {},
    'no card': { card: null },
    'card valid until the 15th': { card: { validUntil: lastDay, reportedLostOn: null } },
    'card reported lost on the 15th': { card: { validUntil: day('2028-12-31'), reportedLostOn: lastDay } },
    'employed until the 15th': { employmentEndedOn: lastDay },
    'in another unit': { units: ['elsewhere'] },
    'in two units': { units: ['elsewhere', 'alue-social-work', 'hoiva-kotihoito', 'lahti-social-work'] },
  };

  it('asks for a valid card, an employment that goes on, and a unit of one’s own', () => {
    expect(
      complaints({
        people,
        states,
        records,
        dates: threeDays,
        decide: (person, state, record, today) => read(person({ ...state, today }), ainoOfAll(), record),
        expected: [
          ['*', 'no card', '*', '*', refused.card],
          ['*', 'card valid until the 15th', '*', '2026-10-16', refused.card],
          ['*', 'card reported lost on the 15th', '*', ['2026-10-15', '2026-10-16'], refused.card],
          ['*', 'employed until the 15th', '*', '2026-10-16', refused.employmentEnded],
          ['*', 'in another unit', '*', '*', refused.otherUnit],
          ['sara', '*', '*', '*', allowed.ownUse],
          ['pia', '*', '*', '*', allowed.registerAccess],
          ['leo', '*', '*', '*', allowed.permission],
        ],
      }),
    ).toEqual([]);
  });
});

describe('B.1 row 2: the employer', () => {
  const joinedOn = (model: 'DIRECT' | 'JOINT') => ({
    joining: { model, joinedOn: day('2026-10-15'), organiser: null },
  });
  const states: Record<
    | 'as it is'
    | 'not joined'
    | 'no day of joining'
    | 'joined directly on the 15th'
    | 'joined jointly on the 15th'
    | 'connection cut'
    | 'system banned',
    Partial<OrganisationFacts>
  > = {
    'as it is': {},
    'not joined': { joining: null },
    'no day of joining': { joining: { model: 'DIRECT', joinedOn: null, organiser: null } },
    'joined directly on the 15th': joinedOn('DIRECT'),
    'joined jointly on the 15th': joinedOn('JOINT'),
    'connection cut': { connectionCut: true },
    'system banned': { systemBanned: true },
  };
  const employed = {
    sara: { person: sara, employer: alue },
    pia: { person: pia, employer: hoiva },
    leo: { person: leo, employer: lahti },
  };

  it('asks for joining by itself, or through the organiser for whom one works', () => {
    expect(
      complaints({
        people: employed,
        states,
        records,
        dates: threeDays,
        decide: ({ person, employer }, state, record, today) =>
          read(
            person({ today, organisations: organisations({ ...employer, ...state }) }),
            ainoOfAll(),
            record,
          ),
        expected: [
          ['*', ['not joined', 'no day of joining'], '*', '*', refused.notJoined],
          ['*', ['joined directly on the 15th'], '*', '2026-10-14', refused.notJoined],
          ['*', ['joined jointly on the 15th'], '*', '2026-10-14', refused.notJoined],
          ['*', ['connection cut', 'system banned'], '*', '*', refused.notJoined],
          ['sara', '*', '*', '*', allowed.ownUse],
          ['pia', '*', '*', '*', allowed.registerAccess],
          ['leo', '*', '*', '*', allowed.permission],
        ],
      }),
    ).toEqual([]);
  });

  it('R-026, R-027: parallel joining serves the register of the organiser whose system is used, and no other', () => {
    expect(
      complaints({
        people: { 'pia for Alue': pia(), 'pia for Hoiva': pia({ actingFor: 'hoiva-oy' }) },
        states: { 'parallel with Alue': alue, 'parallel with Lahti': lahti },
        records: { 'of Alue': plan(), 'of Hoiva': plan({ controller: 'hoiva-oy' }) },
        dates: threeDays,
        decide: (caller, organiser, record, today) => {
          const known = organisations({ ...hoiva, ...parallelWith(organiser) });
          return read({ ...caller, today, organisations: known }, ainoOfAll(), record);
        },
        expected: [
          ['pia for Alue', 'parallel with Alue', 'of Alue', '*', allowed.registerAccess],
          ['pia for Alue', 'parallel with Alue', 'of Hoiva', '*', refused.notForOrganiser],
          ['*', '*', '*', '*', refused.notJoined],
        ],
      }),
    ).toEqual([]);
  });

  it.each([
    ['connection is cut', { connectionCut: true }],
    ['system is banned', { systemBanned: true }],
  ])('R-033: a parallel-joined producer stops where its own or the organiser’s %s', (_, cut) => {
    const parallel = { ...hoiva, ...parallelWith(alue) };
    const itsOwn = organisations({ ...parallel, ...cut });
    const theOrganisers = organisations(parallel, { ...alue, ...cut });
    expect(read(pia({ organisations: itsOwn }), ainoOfAll(), plan())).toEqual(refused.notJoined);
    expect(read(pia({ organisations: theOrganisers }), ainoOfAll(), plan())).toEqual(refused.notJoined);
  });

  it('refuses an employer that nobody knows', () => {
    expect(read(sara({ organisations: new Map() }), ainoOfAll(), plan())).toEqual(refused.notJoined);
  });
});

describe('B.1 row 3: the system', () => {
  const only = (...functions: SystemFunction[]) => ({ functions });
  const without = (lacking: SystemFunction) => ({
    functions: systemFunctions.filter((each) => each !== lacking),
  });
  const states = {
    'only own register': only('OWN_REGISTER'),
    'only register access right': only('REGISTER_ACCESS_RIGHT'),
    'only disclosure': only('DISCLOSURE'),
    'without own register': without('OWN_REGISTER'),
    'without register access right': without('REGISTER_ACCESS_RIGHT'),
    'without disclosure': without('DISCLOSURE'),
  };

  it('asks for the function of the role, whatever else the system has or lacks', () => {
    expect(
      complaints({
        people: {
          sara: { person: sara, employer: alue },
          pia: { person: pia, employer: hoiva },
          leo: { person: leo, employer: lahti },
        },
        states,
        records,
        dates: ['2026-10-15'],
        decide: ({ person, employer }, state, record) =>
          read(person({ organisations: organisations({ ...employer, ...state }) }), ainoOfAll(), record),
        expected: [
          ['sara', ['only own register'], '*', '*', allowed.ownUse],
          ['sara', ['without register access right', 'without disclosure'], '*', '*', allowed.ownUse],
          ['pia', ['only register access right'], '*', '*', allowed.registerAccess],
          ['pia', ['without own register', 'without disclosure'], '*', '*', allowed.registerAccess],
          ['leo', ['only disclosure'], '*', '*', allowed.permission],
          ['leo', ['without own register', 'without register access right'], '*', '*', allowed.permission],
          ['*', '*', '*', '*', refused.systemLacks],
        ],
      }),
    ).toEqual([]);
  });

  it('R-026: a parallel-joined producer works in the organiser’s system', () => {
    const bare = { ...hoiva, ...parallelWith(alue), functions: [] };
    expect(read(pia({ organisations: organisations(bare) }), ainoOfAll(), plan())).toEqual(
      allowed.registerAccess,
    );
    const organiserLacks = { ...alue, ...without('REGISTER_ACCESS_RIGHT') };
    expect(read(pia({ organisations: organisations(bare, organiserLacks) }), ainoOfAll(), plan())).toEqual(
      refused.systemLacks,
    );
  });
});
