/** Random custodies and mandates, with birthdays and last days around today. */
import fc, { type Arbitrary } from 'fast-check';
import { mandateKinds, mandateSubjects } from '../../src/law/codes.ts';
import { shifted } from '../../src/law/days.ts';
import { type Day, type MandateFacts, type RepresentationFacts } from '../../src/law/facts.ts';
import { mostly, nearToday } from './randomRecords.ts';
import { custody, guardian, mandate, mandated } from './viewing.ts';
import { day } from './world.ts';

const someMandates: Arbitrary<readonly MandateFacts[]> = fc.array(
  fc
    .record({
      kind: mostly(2, 'MANDATE', fc.constantFrom(...mandateKinds)),
      subject: mostly(3, 'SOCIAL_WELFARE', fc.constantFrom(...mandateSubjects)),
      startedOn: mostly(8, day('2025-11-01'), nearToday),
      endedOn: mostly(2, null, nearToday),
    })
    .map(mandate),
  { maxLength: 2, size: 'max' },
);

const guardians = fc
  .record({
    mari: fc.record({
      underSecurityProhibition: mostly(4, false, fc.constant(true)),
      barred: mostly(8, false, fc.constant(true)),
    }),
    olli: fc.record({ underSecurityProhibition: mostly(4, false, fc.constant(true)) }),
    who: fc.constantFrom('both', 'both', 'mari', 'mari', 'olli', 'nobody'),
  })
  .map(({ mari, olli, who }) => [
    ...(who === 'both' || who === 'mari' ? [guardian('mari', mari)] : []),
    ...(who === 'both' || who === 'olli' ? [guardian('olli', olli)] : []),
  ]);

/** Born on that day or around 18 years ago, now and then unknown. */
const people = (usualBirth: string): Arbitrary<RepresentationFacts['client']> =>
  fc.option(
    fc.record({
      dateOfBirth: births(usualBirth),
      underSecurityProhibition: mostly(8, false, fc.constant(true)),
      temporaryIdentifierOnly: mostly(20, false, fc.constant(true)),
    }),
    { nil: null, freq: 30 },
  );

const births = (usual: string): Arbitrary<Day> =>
  mostly<Day, Day>(
    8,
    day(usual),
    nearToday.map((near) => shifted(near, { years: -18 })),
  );

/** Mari looks at what is Eeli's. */
export const custodies: Arbitrary<RepresentationFacts> = fc
  .record({ client: people('2011-05-20'), guardians, mandates: fc.oneof(fc.constant([]), someMandates) })
  .map(custody);

/** Marja looks at what is Aino's. */
export const mandates: Arbitrary<RepresentationFacts> = fc
  .record({
    client: people('1948-02-11'),
    mandates: someMandates,
    representative: mostly(
      10,
      { id: 'marja', dateOfBirth: day('1972-12-01') },
      fc.constantFrom(null, { id: 'marja', dateOfBirth: day('2010-01-01') }),
    ),
  })
  .map(mandated);
