/** Ids of the bench world's rows, apart from those of the sandbox's own people and of generated ones. */
import { ids } from '../../src/sandbox/personas/ids.ts';

export const alue = ids.organisation(1);
export const lahti = ids.organisation(2);
export const hoiva = ids.organisation(101);

/** Five further counties, which with Alue are the six registers of a disclosure. */
export const furtherCounties = [901, 902, 903, 904, 905].map(ids.organisation);

export const alueUnits = [5, 6].map(ids.unit);
export const saraUnit = ids.unit(1);
export const leoUnit = ids.unit(11);
export const piaUnit = ids.unit(21);
export const pia = ids.professional(3);

const range = (first: number, length: number): readonly string[] =>
  Array.from({ length }, (_, at) => ids.person(first + at));

export const homeCareClients = range(1001, 50);
export const citizens = range(2001, 20);
export const disclosedClients = range(3001, 20);
export const unitClients = range(4001, 60);

/** The unit of a controller, and those who write in its register. */
export const unitOf = (controller: string): string => ids.unit(numberOf(controller) * 10 + 100_000);
export const workersOf = (controller: string): readonly string[] =>
  [1, 2, 3].map((at) => ids.professional(numberOf(controller) * 10 + 100_000 + at));

const numberOf = (id: string): number => Number(id.split('.').at(-1));

/** The nth record of a client: unlike those of every other client. */
export const recordOf = (kind: 'case' | 'relationship' | 'serviceRelationship', client: string, at: number) =>
  ids[kind](numberOf(client) * 1000 + at);
export const documentOf = (client: string, at: number) => ({
  id: ids.documentVersion(numberOf(client) * 1000 + at, 1),
  originalId: ids.originalDocument(numberOf(client) * 1000 + at),
});
