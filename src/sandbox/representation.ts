/** Whom people may be able to act for: nobody is left out, so that the gateway's law can say no. */
import { sql } from 'kysely';
import { type SandboxDatabase } from './database.ts';

export async function representationsOf(
  database: SandboxDatabase,
  world: string,
  actors: readonly string[],
): Promise<Record<string, unknown>[]> {
  const [guardians, mandates] = await Promise.all([
    database
      .selectFrom('custodies as own')
      .innerJoin('custodies as each', (join) =>
        join.onRef('each.world', '=', 'own.world').onRef('each.child', '=', 'own.child'),
      )
      .leftJoin('persons as guardian', (join) =>
        join.onRef('guardian.world', '=', 'each.world').onRef('guardian.id', '=', 'each.guardian'),
      )
      .select([
        'own.guardian as actor',
        'each.child',
        'each.guardian',
        'each.barred',
        'guardian.securityProhibition',
      ])
      .where('own.world', '=', world)
      .where(sql<boolean>`own.guardian = any (${[...actors]}::text[])`)
      .execute(),
    database
      .selectFrom('mandates')
      .select(['holder', 'principal', 'kind', 'subject', 'validFrom', 'validUntil'])
      .where('world', '=', world)
      .where(sql<boolean>`holder = any (${[...actors]}::text[])`)
      .execute(),
  ]);
  return actors.flatMap((actor) => {
    const ofActor = guardians.filter((row) => row.actor === actor);
    const given = mandates.filter(({ holder }) => holder === actor);
    if (ofActor.length === 0 && given.length === 0) return [];
    const children = [...new Set(ofActor.map(({ child }) => child))].map((child) => ({
      child,
      guardians: ofActor
        .filter((row) => row.child === child)
        .map(({ guardian, barred, securityProhibition }) => ({
          guardian,
          barred,
          underSecurityProhibition: securityProhibition ?? true,
        })),
    }));
    return [{ actor, children, mandates: given.map(({ holder: _, ...mandate }) => mandate) }];
  });
}
