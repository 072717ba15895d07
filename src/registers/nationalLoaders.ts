/** Loaders of the national services: persons, professionals, organisations, declarations of intent, code lists. */

import { RegisterUnavailable } from '../errors.ts';
import { inOrder } from './inOrder.ts';
import { type Loading } from './loader.ts';
import * as answers from './nationalAnswers.ts';
import { type Endpoint } from './transport.ts';

export interface NationalServices {
  readonly organisations: Endpoint;
  readonly professionals: Endpoint;
  readonly persons: Endpoint;
  readonly declarations: Endpoint;
  readonly representation: Endpoint;
  readonly codes: Endpoint;
}

export interface ClientDeclarations {
  readonly client: string;
  readonly declaration: answers.Declaration | null;
  readonly prohibitions: readonly answers.Prohibition[];
}

export function nationalLoaders(services: NationalServices, { context, loader }: Loading) {
  const lookUpOrganisations = async (keys: { organisations: readonly string[]; units: readonly string[] }) =>
    services.organisations.post(
      'lookup',
      { ...keys, dataControllers: false },
      answers.Organisations,
      context,
    );

  const professionalsOf = async (ids: readonly string[]) => {
    const { professionals } = await services.professionals.post(
      'lookup',
      { ids },
      answers.Professionals,
      context,
    );
    return inOrder(ids, professionals, ({ id }) => id);
  };

  const declarationsOf = async (clients: readonly string[]): Promise<ClientDeclarations[]> => {
    const answer = await services.declarations.post('lookup', { clients }, answers.Declarations, context);
    const rows = inOrder(clients, answer.declarations, ({ client }) => client);
    return clients.map((client, at) => ({
      client,
      declaration: rows[at] ?? null,
      prohibitions: answer.prohibitions.filter((prohibition) => prohibition.client === client),
    }));
  };

  return {
    person: loader<string, answers.Person | null>('person', async (ids) => {
      const body = { ids, identityCodes: [] };
      const { persons } = await services.persons.post('lookup', body, answers.Persons, context);
      return inOrder(ids, persons, ({ id }) => id);
    }),

    personByIdentityCode: loader<string, answers.Person | null>('personByIdentityCode', async (codes) => {
      const body = { ids: [], identityCodes: codes };
      const { persons } = await services.persons.post('lookup', body, answers.Persons, context);
      return inOrder(codes, persons, ({ identityCode }) => identityCode ?? '');
    }),

    /** The caller. */
    professional: loader<string, answers.Professional | null>('professional', professionalsOf),

    /** Those behind records. Apart from the caller: who wrote what must not show in the number of calls. */
    worker: loader<string, answers.Professional | null>('worker', professionalsOf),

    organisation: loader<string, answers.Organisation | null>('organisation', async (ids) => {
      const { organisations } = await lookUpOrganisations({ organisations: ids, units: [] });
      return inOrder(ids, organisations, ({ id }) => id);
    }),

    unit: loader<string, answers.Unit | null>('unit', async (ids) => {
      const { units } = await lookUpOrganisations({ organisations: [], units: ids });
      return inOrder(ids, units, ({ id }) => id);
    }),

    dataControllers: loader<'all', readonly answers.Organisation[]>('dataControllers', async (keys) => {
      const body = { organisations: [], units: [], dataControllers: true };
      const { dataControllers } = await services.organisations.post(
        'lookup',
        body,
        answers.Organisations,
        context,
      );
      return keys.map(() => dataControllers);
    }),

    codeSystem: loader<string, answers.CodeSystem | null>('codeSystem', async (ids) => {
      const { codeSystems } = await services.codes.post('lookup', { ids }, answers.CodeSystems, context);
      return inOrder(ids, codeSystems, ({ id }) => id);
    }),

    /** Null for someone who can act for nobody. */
    representation: loader<string, answers.Representation | null>('representation', async (actors) => {
      const { representations } = await services.representation.post(
        'lookup',
        { actors },
        answers.Representations,
        context,
      );
      if (representations.some(contradictsItself)) throw new RegisterUnavailable();
      return inOrder(actors, representations, ({ actor }) => actor);
    }),

    declarations: loader<string, ClientDeclarations>('declarations', declarationsOf),

    /** Of several clients at once; none is asked for like any other, so that calls do not tell of shared cases. */
    coClientDeclarations: loader<readonly string[], readonly ClientDeclarations[]>(
      'coClientDeclarations',
      async (lists) => {
        const rows = await declarationsOf([...new Set(lists.flat())]);
        return lists.map((list) => rows.filter(({ client }) => list.includes(client)));
      },
    ),
  };
}

/** A child, or a guardian of a child, that is named twice: which of the two holds cannot be told. */
const contradictsItself = ({ children }: answers.Representation): boolean =>
  hasTwice(children.map(({ child }) => child)) ||
  children.some(({ guardians }) => hasTwice(guardians.map(({ guardian }) => guardian)));

const hasTwice = (ids: readonly string[]): boolean => new Set(ids).size < ids.length;
