/** The 21 wellbeing services counties and Helsinki: their real names, under made-up ids from 2.999.1.11. */
import countyCodes from '../codes/counties.json' with { type: 'json' };
import serviceTasks from '../codes/serviceTasks.json' with { type: 'json' };
import { dayOf, isoDay } from './days.ts';
import { type GeneratedRow } from './generatedRow.ts';
import { type Source } from './source.ts';
import { everyFunction, staffedUnit } from './staffedUnit.ts';
import { type County, type Unit } from './workplaces.ts';

export const firstCountyNumber = 11;
const firstUnitNumber = 1001;
const workersPerUnit = 6;

export function* counties(source: Source): Generator<GeneratedRow, County[]> {
  const all: County[] = [];
  for (const [at, { names }] of countyCodes.codes.entries()) {
    const id = `2.999.1.${firstCountyNumber + at}`;
    const phase1From = dayOf('2018-05-02') + source.random.integer(0, 700);
    const row = {
      id,
      names,
      public: true,
      dataController: true,
      joiningModel: 'DIRECT' as const,
      joinedOn: isoDay(phase1From),
      joiningOrganiser: null,
      functions: everyFunction,
      connectionCut: false,
      systemBanned: false,
    };
    yield { kind: 'organisations', row };
    const units: Unit[] = [];
    for (const { code, names: taskNames } of serviceTasks.codes) {
      const number = firstUnitNumber + all.length * serviceTasks.codes.length + units.length;
      const place = { organisation: id, number, names: taskNames, serviceTask: code, authority: true };
      units.push(yield* staffedUnit(source, place, workersPerUnit));
    }
    all.push({ id, units, phase1From, phase2From: phase1From + source.random.integer(400, 900) });
  }
  return all;
}
