/** The registers over HTTP, through one connection pool to each service. */
import { Pool } from 'undici';
import { wholeRegister } from '../../../src/law/scope.ts';
import { type RegistersConfiguration } from '../../../src/registers/configuration.ts';
import {
  type Archive,
  type Case,
  type Contents,
  type Data,
  type Organisation,
  type Page,
  type Person,
  type Professional,
  type Relationship,
  type Search,
  type Unit,
} from './data.ts';

type Post = <Answer>(operation: string, body: object) => Promise<Answer>;

export function httpData(configuration: RegistersConfiguration): Data {
  const [organisations, professionals, persons] = [
    service(configuration.organisations),
    service(configuration.professionals),
    service(configuration.persons),
  ];
  const lookUp = (keys: object) =>
    organisations<{ organisations: Organisation[]; units: Unit[] }>('lookup', {
      organisations: [],
      units: [],
      dataControllers: false,
      ...keys,
    });
  const named = configuration.archives.flatMap(({ controllers }) => controllers.filter((one) => one !== '*'));
  return {
    archives: configuration.archives.map(({ url, controllers }) =>
      httpArchive(service(url), controllers, named),
    ),
    persons: async (ids) =>
      (await persons<{ persons: Person[] }>('lookup', { ids, identityCodes: [] })).persons,
    professionals: async (ids) =>
      (await professionals<{ professionals: Professional[] }>('lookup', { ids })).professionals,
    organisations: async (ids) => (await lookUp({ organisations: ids })).organisations,
    units: async (ids) => (await lookUp({ units: ids })).units,
  };
}

function service(url: string): Post {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: 32 });
  return async (operation, body) => {
    const { statusCode, body: answer } = await pool.request({
      method: 'POST',
      path: `${pathname}/${operation}`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (statusCode !== 200)
      throw new Error(`${operation} was answered ${statusCode}: ${await answer.text()}`);
    return answer.json() as never;
  };
}

/** `named`: the controllers that some archive is named for; the one with `*` serves all others. */
function httpArchive(post: Post, controllers: readonly string[], named: readonly string[]): Archive {
  const servesTheRest = controllers.includes('*');
  const everything = servesTheRest
    ? { controllers: 'ALL', exceptControllers: named.filter((one) => !controllers.includes(one)) }
    : { controllers };
  const register = (wanted: Search['controllers']) => ({
    ...wholeRegister('*'),
    ...(wanted === 'ALL' ? everything : { controllers: wanted }),
  });
  const displayed = (show: 'DISPLAYED' | 'RESTRICTED', on: string) => ({ display: { show, on } });
  const records = async <R>(searches: readonly object[]): Promise<readonly (readonly R[])[]> =>
    (await post<{ results: R[][] }>('records/search', { searches })).results;

  return {
    serves: (controller) =>
      controllers.includes(controller) || (servesTheRest && !named.includes(controller)),
    documents: async (searches) => {
      const { results } = await post<{ results: Page[] }>('documents/search', {
        searches: searches.map(({ client, controllers: wanted, ids, first, displayedOn }) => ({
          client,
          scope: {
            ...register(wanted),
            ...(displayedOn === null ? {} : displayed('DISPLAYED', displayedOn)),
          },
          filter: ids === null ? {} : { ids },
          first,
          after: null,
        })),
      });
      return results;
    },
    contents: async (ids) => (await post<{ contents: Contents[] }>('documents/contents', { ids })).contents,
    cases: async (ids) => (await post<{ cases: Case[] }>('cases/lookup', { ids })).cases,
    casesOf: (questions) =>
      records<Case>(
        questions.map(({ client, controllers: wanted }) => ({
          kind: 'cases',
          client,
          scope: register(wanted),
        })),
      ),
    relationshipsOf: (clients) =>
      records<Relationship>(
        clients.map((client) => ({ kind: 'relationships', client, scope: register('ALL') })),
      ),
    overviews: async (questions) => {
      const { results } = await post<{ results: { counts: { serviceTask: string; count: number }[] }[] }>(
        'overviews',
        {
          overviews: questions.flatMap(({ client, on }) => [
            { client, scope: { ...register('ALL'), ...displayed('DISPLAYED', on) } },
            { client, scope: { ...register('ALL'), ...displayed('RESTRICTED', on) } },
          ]),
        },
      );
      return questions.map((_, at) => ({
        counts: results[2 * at]?.counts ?? [],
        isRestricted: (results[2 * at + 1]?.counts ?? []).length > 0,
      }));
    },
    unitClients: async (units) => {
      const { results } = await post<{ results: { clients: string[]; total: number }[] }>('unit-clients', {
        units: units.map((question) => ({ ...question, by: 'CASE', after: null })),
      });
      return results;
    },
  };
}
