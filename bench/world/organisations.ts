/** Counties, units and workers besides the sandbox's own. */

import { type GeneratedRow } from '../../src/sandbox/generator/generatedRow.ts';
import { organisations } from '../../src/sandbox/personas/organisations.ts';
import { professionals } from '../../src/sandbox/personas/professionals.ts';
import { type ProfessionalRow } from '../../src/sandbox/rows.ts';
import { alue, alueUnits, furtherCounties, hoiva, lahti, piaUnit, unitOf, workersOf } from './ids.ts';
import { placed } from './placed.ts';

const names = (name: string) => ({ fi: name, sv: name, en: name });

export function* organisationRows(): Iterable<GeneratedRow> {
  const { alue: county, lahti: second } = organisations;
  const { sara, pia } = professionals;
  if (!county || !second || !sara || !pia) throw new Error('The base world has other people than expected');
  for (const [at, id] of furtherCounties.entries()) {
    yield placed('organisations', { ...county, id, names: names(`Hyvinvointialue ${at + 1}`) });
  }
  for (const [at, id] of alueUnits.entries()) yield unit(id, alue, `Kotihoidon tiimi ${at + 1}`);
  for (const controller of [alue, lahti, ...furtherCounties]) {
    yield unit(unitOf(controller), controller, 'Sosiaalipalvelut');
    for (const [at, id] of workersOf(controller).entries()) {
      yield worker(sara, {
        id,
        lastName: `Tekijä ${at + 1}`,
        employer: controller,
        units: [unitOf(controller)],
      });
    }
  }
  for (const [at, id] of workersOf(hoiva).entries()) {
    yield worker(pia, { id, lastName: `Hoitaja ${at + 1}`, employer: hoiva, units: [piaUnit] });
  }
}

const unit = (id: string, organisation: string, name: string): GeneratedRow =>
  placed('units', { id, organisation, names: names(name), address: null, phone: null });

const worker = (
  like: Omit<ProfessionalRow, 'world' | 'slug'>,
  own: Pick<ProfessionalRow, 'id' | 'lastName' | 'employer' | 'units'>,
): GeneratedRow => placed('professionals', { ...like, ...own });
