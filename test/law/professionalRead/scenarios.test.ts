/** The scenarios that are one professional's read, by number. Whole queries are in test/scenarios. */
import { describe, expect, it } from 'vitest';
import { systemFunctions } from '../../../src/law/codes.ts';
import { type Decision } from '../../../src/law/decision.ts';
import { allowed, refused } from '../outcomes.ts';
import {
  aino,
  at,
  colleague,
  day,
  declared,
  eeli,
  hoiva,
  homeCare,
  lahti,
  leo,
  organisations,
  permission,
  pia,
  place,
  plan,
  prohibited,
  read,
  restricted,
  sara,
  task,
  ville,
} from '../world.ts';

const without = (lacking: string) => ({ functions: systemFunctions.filter((each) => each !== lacking) });
/** Aino as in scenario 9: home care by Pia's unit since 1.10.2026. */
const served = (overrides: Parameters<typeof homeCare>[0] = {}) =>
  aino({ serviceRelationships: [homeCare(overrides)] });
/** Aino as in scenario 27: she has moved to Lahti and has an open case in Leo's unit. */
const moved = (overrides: Parameters<typeof declared>[0] = {}) =>
  aino({ cases: [at(place.sara), at(place.leo)], declarations: declared(overrides) });
const prohibitions = [
  prohibited.controller('alue'),
  prohibited.serviceTask(task.olderPeople),
  prohibited.document('plan'),
];
const byGround = { statutoryGround: 'CLARIFY_NEED' };

const cases: readonly (readonly [number: string, what: string, decision: Decision, expected: Decision])[] = [
  ['1', 'Sara reads of a client of her unit', read(sara(), aino(), plan()), allowed.ownUse],
  ['3', 'no open case and no reason', read(sara(), aino({ cases: [] }), plan()), refused.noCase],
  [
    '4',
    'another service task in the own register',
    read(sara({ accessRights: [task.disability] }), aino(), plan({ serviceTask: task.childProtection })),
    refused.ownRight,
  ],
  [
    '6',
    'special content and a delay to 2027',
    read(
      sara(),
      aino(),
      plan({ restriction: restricted({ specialContent: true, delayedUntil: day('2027-01-01') }) }),
    ),
    allowed.ownUse,
  ],
  [
    '7',
    'the card expired yesterday',
    read(sara({ card: { validUntil: day('2026-10-14'), reportedLostOn: null } }), aino(), plan()),
    refused.card,
  ],
  ['9', 'Pia’s unit is named', read(pia(), served(), plan()), allowed.registerAccess],
  [
    '10',
    'the service ended yesterday',
    read(pia(), served({ endedOn: day('2026-10-14') }), plan()),
    refused.expired,
  ],
  [
    '12',
    'the service starts tomorrow',
    read(pia(), served({ startedOn: day('2026-10-16') }), plan()),
    refused.notStarted,
  ],
  [
    '13',
    'controller and document prohibited',
    read(pia(), { ...served(), declarations: declared({ prohibitions }) }, plan()),
    allowed.registerAccess,
  ],
  [
    '15',
    'a service task outside the right',
    read(pia(), served(), plan({ serviceTask: task.substanceAbuse })),
    refused.notNeeded,
  ],
  ['16', 'the colleague in the unit not named', read(colleague(), served(), plan()), refused.noService],
  [
    '19',
    'Hoiva’s system lacks the function',
    read(
      pia({ organisations: organisations({ ...hoiva, ...without('REGISTER_ACCESS_RIGHT') }) }),
      served(),
      plan(),
    ),
    refused.systemLacks,
  ],
  [
    '21',
    'Hoiva’s own register, with permission',
    read(sara(), aino(), plan({ controller: 'hoiva-oy' })),
    allowed.permission,
  ],
  [
    '21',
    'Hoiva’s own register, without',
    read(sara(), aino({ declarations: declared({ permission: null }) }), plan({ controller: 'hoiva-oy' })),
    refused.noPermission,
  ],
  ['27', 'Leo reads of Alue by permission', read(leo(), moved(), plan()), allowed.permission],
  ['28', 'no permission recorded', read(leo(), moved({ permission: null }), plan()), refused.noPermission],
  [
    '30',
    'never informed',
    read(leo(), moved({ informedOn: null, permission: null }), plan()),
    refused.notInformed,
  ],
  [
    '31',
    'informed in health care only: the fact is common',
    read(leo(), moved({ informedOn: day('2023-05-01') }), plan()),
    allowed.permission,
  ],
  [
    '33',
    'the document that is prohibited',
    read(leo(), moved({ prohibitions: [prohibited.document('plan')] }), plan()),
    refused.prohibited,
  ],
  [
    '33',
    'another document',
    read(leo(), moved({ prohibitions: [prohibited.document('plan')] }), plan({ originalId: 'other' })),
    allowed.permission,
  ],
  [
    '34',
    'services for working-age people prohibited: one of those',
    read(
      leo(),
      moved({ prohibitions: [prohibited.serviceTask(task.workingAge)] }),
      plan({ serviceTask: task.workingAge }),
    ),
    refused.prohibited,
  ],
  [
    '34',
    'services for working-age people prohibited: disability services',
    read(
      leo(),
      moved({ prohibitions: [prohibited.serviceTask(task.workingAge)] }),
      plan({ serviceTask: task.disability }),
    ),
    allowed.permission,
  ],
  [
    '36',
    'permission of 1.1.2024, a document of 1.10.2026',
    read(leo(), moved({ permission: permission({ from: day('2024-01-01') }) }), plan()),
    allowed.permission,
  ],
  [
    '39',
    'no permission, ground CLARIFY_NEED',
    read(leo(byGround), moved({ permission: null }), plan()),
    allowed.statutoryRight,
  ],
  [
    '40',
    'and everything prohibited',
    read(leo(byGround), moved({ permission: null, prohibitions }), plan()),
    allowed.statutoryRight,
  ],
  ['42', 'no permission, no ground', read(leo(), moved({ permission: null }), plan()), refused.noPermission],
  [
    '43',
    'Ville of Muu Oy names the ground',
    read(ville(byGround), aino({ cases: [at(place.sara), at(place.ville)] }), plan()),
    refused.notAuthority,
  ],
  [
    '45',
    'Leo’s system lacks disclosure retrieval',
    read(leo({ organisations: organisations({ ...lahti, ...without('DISCLOSURE') }) }), moved(), plan()),
    refused.systemLacks,
  ],
  [
    '46',
    'Pia wants Lahti’s records',
    read(pia(), served(), plan({ controller: 'lahti' })),
    refused.notForOrganiser,
  ],
  ['79', 'Mari has permitted: what she may see', read(leo(), eeli(), plan()), allowed.permission],
  [
    '79',
    'Mari has permitted: what is hidden from guardians',
    read(leo(), eeli(), plan({ restriction: restricted({ restrictedFromGuardians: true }) })),
    refused.guardiansPermission,
  ],
  [
    '91',
    'another producer’s document in Alue’s register',
    read(pia(), served(), plan({ id: 'other.1', originalId: 'other' })),
    allowed.registerAccess,
  ],
];

describe('scenarios of a professional’s read', () => {
  it.each(cases)('%s: %s', (_number, _what, decision, expected) => {
    expect(decision).toEqual(expected);
  });
});
