/** Whom people may be able to act for: nobody is left out, so that the gateway's law can say no. */
import { type Question, type SandboxDatabase } from '../database.ts';
import { columnsOf, listOf } from './columns.ts';

/** A guardian of whom nothing is known counts as under a security prohibition. */
const children = `
  select every.child, json_agg(json_build_object(
      'guardian', every.guardian,
      'barred', every.barred,
      'underSecurityProhibition', coalesce(p.security_prohibition, true)) order by every.guardian) as guardians
  from custodies as own
  join custodies as every on every.world = own.world and every.child = own.child
  left join persons as p on p.world = every.world and p.id = every.guardian
  where own.world = $1 and own.guardian = asked.actor
  group by every.child order by every.child`;

const mandates = `
  select ${columnsOf<'mandates'>('r', ['principal', 'kind', 'subject', 'validFrom', 'validUntil'])}
  from mandates as r where r.world = $1 and r.holder = asked.actor`;

const representation: Question = {
  name: 'representation',
  text: `
    select json_build_object('representations', coalesce(
      json_agg(json_build_object('actor', actor, 'children', children, 'mandates', mandates) order by place), '[]'))::text
      as answer
    from unnest($2::text[]) with ordinality as asked(actor, place)
    cross join lateral (select ${listOf(children)} as children, ${listOf(mandates)} as mandates) as found
    where json_array_length(children) + json_array_length(mandates) > 0`,
};

export const representationsOf = (
  database: SandboxDatabase,
  world: string,
  actors: readonly string[],
): Promise<string> => database.answer(representation, world, actors);
