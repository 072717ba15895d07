/** Random records of every register, and the few names that random worlds are made of. */
import fc, { type Arbitrary } from 'fast-check';
import { documentGroups } from '../../src/law/codes.ts';
import { shifted } from '../../src/law/days.ts';
import { type Day, type RecordFacts, type RestrictionFacts } from '../../src/law/facts.ts';
import { plan, task, today } from './world.ts';

export const controllerIds = ['alue', 'lahti', 'hoiva-oy', 'muu-oy'] as const;
export const tasks = [task.olderPeople, task.workingAge, task.disability, task.childProtection] as const;
export const originalIds = ['document-1', 'document-2', 'document-3'] as const;
export const otherClients = ['eeli', 'olli'] as const;

/** The usual value, so many times for each other one. */
export const mostly = <const Usual, Rare>(
  times: number,
  usual: Usual,
  rare: Arbitrary<Rare>,
): Arbitrary<Usual | Rare> =>
  fc.oneof({ weight: times, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: rare });

/** From two days before today to two days after. */
export const nearToday: Arbitrary<Day> = fc
  .integer({ min: -2, max: 2 })
  .map((days) => shifted(today, { days }));

const restrictions: Arbitrary<RestrictionFacts> = fc.record({
  specialContent: mostly(6, false, fc.constant(true)),
  delayedUntil: mostly(3, null, nearToday),
  restrictedFromGuardians: mostly(5, false, fc.constant(true)),
});

/** What only a document has. */
const documents = fc.record({
  kind: fc.constant('DOCUMENT' as const),
  originalId: fc.constantFrom(...originalIds),
  group: mostly(3, 'PHASE_2_OR_LATER', fc.constantFrom(...documentGroups)),
  type: mostly(2, '15001', fc.constantFrom('19001', '11005', '1011', '4025', '9001', '90010', null)),
  socialService: mostly(6, '46', fc.constantFrom('SHELTER_SERVICES', null)),
});

const none = { originalId: null, type: null, socialService: null } as const;
const cases = fc.constant({ kind: 'CASE', group: 'CASE', ...none } as const);
const relationships = fc.constant({ kind: 'RELATIONSHIP', group: 'CLIENT_RELATIONSHIP', ...none } as const);

const records: Arbitrary<RecordFacts> = fc
  .tuple(
    fc.oneof(
      { weight: 6, arbitrary: documents },
      { weight: 1, arbitrary: cases },
      { weight: 1, arbitrary: relationships },
    ),
    fc.record({
      controller: fc.constantFrom(...controllerIds),
      serviceTask: fc.constantFrom(...tasks),
      state: mostly(5, 'CURRENT', fc.constantFrom('SUPERSEDED', 'VOIDED')),
      coClients: mostly<readonly string[], readonly string[]>(1, [], fc.subarray([...otherClients])),
      sharedCase: mostly(5, false, fc.constant(true)),
      restriction: restrictions,
      caseRestriction: restrictions,
    }),
  )
  .map(([kind, rest]) =>
    plan({ ...kind, ...rest, sharedCase: rest.sharedCase || rest.coClients.length > 0 }),
  );

export const randomRecords: Arbitrary<readonly RecordFacts[]> = fc
  .array(records, { minLength: 1, maxLength: 24, size: 'max' })
  .map((list) => list.map((record, index) => ({ ...record, id: `record-${index}` })));
