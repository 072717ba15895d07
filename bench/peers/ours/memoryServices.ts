/** What the national services answer, from the rows of the bench world. */
import { codeSystems } from '../../../src/sandbox/codes/index.ts';
import { rowsOf } from '../../world/rows.ts';

interface Ids {
  readonly ids: readonly string[];
}

export function memoryServices() {
  const organisations = rowsOf('organisations');
  const units = rowsOf('units');
  const professionals = rowsOf('professionals');
  const persons = rowsOf('persons');
  const birthdays = new Map(persons.map(({ id, dateOfBirth }) => [id, dateOfBirth]));
  const declarations = rowsOf('declarations').map((row) => ({
    ...row,
    dateOfBirth: birthdays.get(row.client),
  }));
  return {
    organisations: (question: { organisations: string[]; units: string[]; dataControllers: boolean }) => ({
      organisations: organisations.filter(({ id }) => question.organisations.includes(id)),
      units: units.filter(({ id }) => question.units.includes(id)),
      dataControllers: question.dataControllers ? organisations.filter((row) => row.dataController) : [],
    }),
    professionals: ({ ids }: Ids) => ({ professionals: professionals.filter(({ id }) => ids.includes(id)) }),
    persons: ({ ids, identityCodes }: Ids & { identityCodes: readonly string[] }) => ({
      persons: persons.filter(
        ({ id, identityCode }) => ids.includes(id) || identityCodes.includes(identityCode ?? ''),
      ),
    }),
    declarations: ({ clients }: { clients: readonly string[] }) => ({
      declarations: declarations.filter(({ client }) => clients.includes(client)),
      prohibitions: [],
    }),
    representation: () => ({ representations: [] }),
    codes: ({ ids }: Ids) => ({ codeSystems: codeSystems.filter(({ id }) => ids.includes(id)) }),
  };
}
