/** Organisations, professionals, persons and declarations of intent, in batches. */
import { type Question, type SandboxDatabase } from '../database.ts';
import { columnsOf, listOf } from './columns.ts';

const organisationColumns = columnsOf<'organisations'>('r', [
  ...(['id', 'names', 'public', 'dataController', 'joiningModel', 'joinedOn', 'joiningOrganiser'] as const),
  ...(['functions', 'connectionCut', 'systemBanned'] as const),
]);

const organisations = (name: string, dataControllers: string): Question => ({
  name,
  text: `
    select json_build_object(
      'organisations', ${listOf(`
        select ${organisationColumns} from organisations as r where r.world = $1 and r.id = any ($2::text[])`)},
      'units', ${listOf(`
        select ${columnsOf<'units'>('r', ['id', 'organisation', 'names', 'address', 'phone'])}
        from units as r where r.world = $1 and r.id = any ($3::text[])`)},
      'dataControllers', ${dataControllers})::text as answer`,
});
const organisationsAlone = organisations('organisations', `'[]'::json`);
const organisationsWithAll = organisations(
  'organisations with all data controllers',
  listOf(`
    select ${organisationColumns} from organisations as r
    where r.world = $1 and r.data_controller order by r.id`),
);

const professionals: Question = {
  name: 'professionals',
  text: `
    select json_build_object('professionals', ${listOf(`
      select ${columnsOf<'professionals'>('r', [
        ...(['id', 'firstNames', 'lastName', 'title', 'duty', 'phone', 'email', 'address'] as const),
        ...(['employer', 'units', 'employmentEndedOn', 'cardValidUntil', 'cardReportedLostOn'] as const),
        ...(['accessRights', 'authorityTask', 'disclosureForOrganiser'] as const),
      ])}
      from professionals as r where r.world = $1 and r.id = any ($2::text[])`)})::text as answer`,
};

const persons: Question = {
  name: 'persons',
  text: `
    select json_build_object('persons', ${listOf(`
      select ${columnsOf<'persons'>('r', [
        ...(['id', 'identityCode', 'temporaryIdentifier', 'firstNames', 'lastName', 'dateOfBirth'] as const),
        ...(['securityProhibition', 'address', 'municipality', 'phone', 'email'] as const),
      ])}
      from persons as r
      where r.world = $1 and (r.id = any ($2::text[]) or r.identity_code = any ($3::text[]))`)})::text as answer`,
};

/** A declaration is stored by the identity code: who has none has no declaration. */
const declarations: Question = {
  name: 'declarations',
  text: `
    select json_build_object(
      'declarations', ${listOf(`
        select ${columnsOf<'declarations'>('r', [
          ...(['client', 'informedOn', 'permissionState', 'permissionFrom', 'permissionBy'] as const),
          'minorAbleToJudge',
        ])}, p.date_of_birth as "dateOfBirth"
        from declarations as r join persons as p on p.world = r.world and p.id = r.client
        where r.world = $1 and r.client = any ($2::text[]) and p.identity_code is not null`)},
      'prohibitions', ${listOf(`
        select ${columnsOf<'prohibitions'>('r', ['id', 'client', 'prohibitedFrom', 'target', 'targetId'])}
        from prohibitions as r where r.world = $1 and r.client = any ($2::text[]) order by r.id`)})::text as answer`,
};

type Keys = readonly string[];

export const organisationsById = (
  database: SandboxDatabase,
  world: string,
  asked: { organisations: Keys; units: Keys; dataControllers: boolean },
): Promise<string> =>
  database.answer(
    asked.dataControllers ? organisationsWithAll : organisationsAlone,
    world,
    asked.organisations,
    asked.units,
  );

export const professionalsById = (database: SandboxDatabase, world: string, ids: Keys): Promise<string> =>
  database.answer(professionals, world, ids);

export const personsBy = (
  database: SandboxDatabase,
  world: string,
  { ids, identityCodes }: { ids: Keys; identityCodes: Keys },
): Promise<string> => database.answer(persons, world, ids, identityCodes);

export const declarationsOf = (database: SandboxDatabase, world: string, clients: Keys): Promise<string> =>
  database.answer(declarations, world, clients);
