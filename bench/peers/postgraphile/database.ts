/** The set-up of the registers' database for a peer that reads it by itself: roles, policies and views. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { checkPolicies } from './checkPolicies.ts';

const sql = ['viewer', 'policies', 'portal']
  .map((name) => readFileSync(new URL(`${name}.sql`, import.meta.url), 'utf8'))
  .join('\n');

/** Returns the URL by which the peer connects, as a role that has no more than those of the policies. */
export async function preparePortal(ownersUrl: string): Promise<string> {
  const [user, password] = ['portal_server', randomBytes(16).toString('hex')];
  const client = new pg.Client({ connectionString: ownersUrl });
  await client.connect();
  try {
    await client.query(sql);
    await client.query(`
      do $$ begin create role ${user}; exception when duplicate_object then null; end $$;
      alter role ${user} login password '${password}';
      grant portal_citizen, portal_professional to ${user};`);
  } finally {
    await client.end();
  }
  const url = new URL(ownersUrl);
  url.username = user;
  url.password = password;
  await checkPolicies(url.href);
  return url.href;
}
