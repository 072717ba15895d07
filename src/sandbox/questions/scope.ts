/**
 * A scope as SQL. Questions come as rows `q`, so that one statement answers any number of them; a limit that a scope
 * does not set is null. The same conditions in memory are those of `letsThrough` in the tests.
 */
import { type Scope } from '../routes/archiveSchemas.ts';

/** The columns of `q` that hold the client and the scope. */
export const scopeColumns = `place integer, client text,
  controllers text[], "exceptControllers" text[], "serviceTasks" text[], groups text[], "everyVersion" boolean,
  "exceptOriginalIds" text[], "exceptTypes" jsonb, "exceptTypePatterns" text[], "exceptSocialServices" text[],
  "exceptSharedCases" boolean,
  "exceptRestrictedFromGuardians" boolean, "exceptRestrictedRelationships" boolean, "coClients" jsonb,
  show text, "on" date`;

export const scopeRow = (client: string, scope: Scope, place: number) => ({
  ...scope,
  place,
  client,
  controllers: unlessAll(scope.controllers),
  exceptControllers: scope.controllers === 'ALL' ? scope.exceptControllers : [],
  serviceTasks: unlessAll(scope.serviceTasks),
  groups: unlessAll(scope.groups),
  // As keys: dozens of types are looked up among them for each document, and few are patterns.
  exceptTypes: Object.fromEntries(
    scope.exceptTypes.filter((type) => !isBlock(type)).map((type) => [type, true]),
  ),
  exceptTypePatterns: patternsOf(scope.exceptTypes.filter(isBlock)),
  coClients: scope.coClients === 'ANY' ? null : scope.coClients,
  show: scope.display?.show ?? null,
  on: scope.display?.on ?? null,
});

const unlessAll = (values: readonly string[] | 'ALL') => (values === 'ALL' ? null : values);

const isBlock = (type: string): boolean => type.includes('x');

/** `x` stands for any digit. */
export const patternsOf = (types: readonly string[]): string[] =>
  types.map((type) => type.replaceAll('x', '_'));

const inRegisters = (row: string): string => `
  (q.controllers is null or ${row}.controller = any (q.controllers))
  and ${row}.controller <> all (q."exceptControllers")`;

/** `greatest` ignores nulls: the later of two delays, or the only one. */
const documentIsHidden = `coalesce(d.special_content or c.special_content
  or greatest(d.delayed_until, c.delayed_until) > q."on", false)`;

/** Every other client of the document stands in the list, and the list admits this document for each. */
const everyCoClientOfDocument = `(d.co_clients = '{}' or not exists (
  select from unnest(array_remove(d.co_clients || d.client, q.client)) as other
  where not exists (
    select from jsonb_to_recordset(q."coClients") as allowed(
      client text, "serviceTasks" jsonb, "exceptOriginalIds" jsonb, "exceptRestrictedFromGuardians" boolean)
    where allowed.client = other
      and allowed."serviceTasks" ? d.service_task
      and not allowed."exceptOriginalIds" ? d.original_id
      and not (allowed."exceptRestrictedFromGuardians"
        and (d.restricted_from_guardians or c.restricted_from_guardians)))))`;

/** Documents `d` of the client, with their cases `c`, within the scope. */
export const documentsInScope = `
  from documents as d join cases as c on c.world = d.world and c.id = d.case_id
  where d.world = $1
    and (d.client = q.client or d.co_clients <> '{}' and d.co_clients @> array[q.client])
    and ${inRegisters('d')}
    and (q."serviceTasks" is null or d.service_task = any (q."serviceTasks"))
    and (q.groups is null or d."group" = any (q.groups))
    and (q."everyVersion" or d.state = 'CURRENT')
    and d.original_id <> all (q."exceptOriginalIds")
    and not q."exceptTypes" ? d.type
    and not d.type like any (q."exceptTypePatterns")
    and coalesce(d.social_service, '') <> all (q."exceptSocialServices")
    and not (q."exceptSharedCases" and (c.shared or d.co_clients <> '{}'))
    and not (q."exceptRestrictedFromGuardians"
      and (d.restricted_from_guardians or c.restricted_from_guardians))
    and (q."coClients" is null or ${everyCoClientOfDocument})
    and (q.show is null or (q.show = 'RESTRICTED') = ${documentIsHidden})`;

/** The case conditions of a scope: shared, of others who have not permitted, restricted from guardians, not on display. */
export const casesInScope = `
  from cases as r
  where r.world = $1 and r.clients @> array[q.client]
    and ${inRegisters('r')}
    and (q."serviceTasks" is null or r.service_task = any (q."serviceTasks"))
    and not (q."exceptSharedCases" and r.shared)
    and not (q."exceptRestrictedFromGuardians" and r.restricted_from_guardians)
    and (q.show is null
      or (q.show = 'RESTRICTED') = coalesce(r.special_content or r.delayed_until > q."on", false))
    and (q."coClients" is null or not exists (
      select from unnest(array_remove(r.clients, q.client)) as other
      where not exists (
        select from jsonb_to_recordset(q."coClients") as allowed(
          client text, "serviceTasks" jsonb, "exceptRestrictedFromGuardians" boolean)
        where allowed.client = other and allowed."serviceTasks" ? r.service_task
          and not (allowed."exceptRestrictedFromGuardians" and r.restricted_from_guardians))))`;

export const relationshipsInScope = `
  from relationships as r
  where r.world = $1 and r.client = q.client
    and ${inRegisters('r')}
    and (q."serviceTasks" is null or r.service_task = any (q."serviceTasks"))
    and coalesce(r.social_service, '') <> all (q."exceptSocialServices")
    and not (q."exceptRestrictedRelationships" and r.restricted_from_guardians)`;

export const serviceRelationshipsInScope = `
  from service_relationships as r
  where r.world = $1 and r.client = q.client
    and ${inRegisters('r')}
    and (q."serviceTasks" is null or r.service_tasks && q."serviceTasks")`;
