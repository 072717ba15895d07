/** Clients of units on a day: a page of each, and how many there are. */
import { type Question, type SandboxDatabase } from '../database.ts';
import { type UnitQuestion } from '../routes/archiveSchemas.ts';

const question: Question = {
  name: 'unit-clients',
  text: `
    select json_build_object('results',
      coalesce(json_agg(json_build_object('clients', clients, 'total', total) order by place), '[]'))::text as answer
    from jsonb_to_recordset($2::jsonb) as q(
      place integer, controller text, unit text, by text, "on" date, first integer, after text)
    cross join lateral (
      with members as materialized (
        select unnest(r.clients) as client from cases as r
          where q.by = 'CASE' and r.world = $1 and r.controller = q.controller and r.unit = q.unit
            and r.opened_on <= q."on" and (r.closed_on is null or r.closed_on > q."on")
        union
        select r.client from service_relationships as r
          where q.by = 'SERVICE' and r.world = $1 and r.controller = q.controller and r.unit = q.unit
            and r.started_on <= q."on" and (r.ended_on is null or r.ended_on >= q."on"))
      select (select count(*) from members) as total,
        (select coalesce(json_agg(client), '[]') from (
          select client from members where q.after is null or client > q.after order by client limit q.first) as page)
          as clients) as unit`,
};

export const clientsOfUnits = (
  database: SandboxDatabase,
  world: string,
  units: readonly UnitQuestion[],
): Promise<string> =>
  database.answer(question, world, JSON.stringify(units.map((unit, place) => ({ ...unit, place }))));
