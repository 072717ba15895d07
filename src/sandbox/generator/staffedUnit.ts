/** Units with their professionals: the same in a county and at a producer. */
import { type Names } from '../rows.ts';
import { type GeneratedRow } from './generatedRow.ts';
import { addressOf, familyName, firstName, phoneOf } from './names.ts';
import { type Source } from './source.ts';
import { type Unit } from './workplaces.ts';

export const everyFunction = [
  'OWN_REGISTER',
  'REGISTER_ACCESS_RIGHT',
  'DISCLOSURE',
  'DECLARATIONS',
  'SHARED_CASE',
  'SECURITY_PROHIBITION',
  'TEMPORARY_IDENTIFIER',
  'CLIENT_DATA_SUMMARY',
];

interface Place {
  readonly organisation: string;
  readonly number: number;
  readonly names: Names;
  readonly serviceTask: string;
  readonly authority: boolean;
}

export function* staffedUnit(
  source: Source,
  place: Place,
  workerCount: number,
): Generator<GeneratedRow, Unit> {
  const { organisation, number, names, serviceTask } = place;
  const id = `2.999.2.${number}`;
  const phone = `+358 00 001 ${String(number).padStart(4, '0')}`;
  yield {
    kind: 'units',
    row: { id, organisation, names, address: `Esimerkkikatu ${number}`, phone },
  };
  const workers: string[] = [];
  for (let count = 0; count < workerCount; count += 1) {
    const row = professional(source, place, id);
    yield { kind: 'professionals', row };
    workers.push(row.id);
  }
  return { id, organisation, serviceTask, workers };
}

const titles = {
  authority: ['Sosiaalityöntekijä', 'Sosiaaliohjaaja', 'Johtava sosiaalityöntekijä'],
  producer: ['Lähihoitaja', 'Ohjaaja', 'Sairaanhoitaja', 'Geronomi'],
};

function professional({ random, nextId }: Source, place: Place, unit: string) {
  const language = random.chance(0.06) ? 'sv' : 'fi';
  return {
    id: nextId(),
    firstNames: firstName(random, language),
    lastName: familyName(random, language),
    title: random.pick(place.authority ? titles.authority : titles.producer),
    duty: place.authority ? 'SOCIAL_WORK' : 'CARE',
    phone: phoneOf(random),
    email: null,
    address: addressOf(random, language),
    employer: place.organisation,
    units: [unit],
    employmentEndedOn: null,
    cardValidUntil: '2029-12-31',
    cardReportedLostOn: null,
    accessRights: [place.serviceTask],
    authorityTask: place.authority,
    disclosureForOrganiser: false,
  };
}
