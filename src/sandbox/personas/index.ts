/** The base world: the sandbox's people with their facts on 15.10.2026. */
import { type Facts } from '../rows.ts';
import { documents } from './documents.ts';
import { organisations, units } from './organisations.ts';
import { custodies, declarations, mandates, persons, prohibitions } from './persons.ts';
import { professionals } from './professionals.ts';
import { cases, relationships, serviceRelationships } from './registers.ts';

export const baseFacts: Facts = {
  organisations,
  units,
  professionals,
  persons,
  cases,
  relationships,
  serviceRelationships,
  documents,
  declarations,
  prohibitions,
  custodies,
  mandates,
};

export interface Persona {
  readonly name: string;
  readonly kind: 'PROFESSIONAL' | 'CITIZEN';
  readonly id: string;
  readonly who: string;
  /** Professionals: the employer. */
  readonly organisation: string | null;
  /** Professionals: what to give as the context of a query. */
  readonly context: { actingFor: string; serviceUnit: string } | null;
}

const professional = (name: string, who: string, actingFor: string, serviceUnit: string): Persona => ({
  name,
  kind: 'PROFESSIONAL',
  id: found(professionals[name], name).id,
  who,
  organisation: found(professionals[name], name).employer,
  context: {
    actingFor: found(organisations[actingFor], actingFor).id,
    serviceUnit: found(units[serviceUnit], serviceUnit).id,
  },
});

const citizen = (name: string, who: string): Persona => ({
  name,
  kind: 'CITIZEN',
  id: found(persons[name], name).id,
  who,
  organisation: null,
  context: null,
});

function found<T>(row: T | undefined, slug: string): T {
  if (row === undefined) throw new Error(`The base world has no ${slug}`);
  return row;
}

export const personas: readonly Persona[] = [
  citizen('aino', 'adult client; home care at Alue'),
  citizen('eeli', 'client, 15; child protection at Alue'),
  citizen('mari', "Eeli's guardian"),
  citizen('olli', "Eeli's guardian"),
  professional('sara', 'social worker, county Alue', 'alue', 'sosiaalityo'),
  professional('leo', 'social worker, county Lahti', 'lahti', 'lahdenSosiaalityo'),
  professional('pia', 'carer, Hoiva Oy, unit Kotihoito; purchased service for Alue', 'alue', 'kotihoito'),
  professional('paavo', "Pia's colleague in unit Asumispalvelu", 'alue', 'asumispalvelu'),
  professional('ville', 'Muu Oy, private contract', 'muu', 'muunKotipalvelu'),
  professional('tiina', 'data-protection officer, Alue', 'alue', 'tietosuoja'),
  professional('petra', 'nurse, Hoiva Oy; private-contract clients', 'hoiva', 'hoivanYksityisasiakkaat'),
  citizen('marja', "Aino's mandate holder, to 31.10.2026"),
  citizen('erkki', "Aino's trustee"),
  citizen('hilkka', 'private-contract client of Hoiva Oy'),
  citizen('veikko', 'private-contract client of Muu Oy'),
  citizen('tahir', 'client with a temporary identifier only'),
];
