/** Do the policies let by and refuse whom they should? A peer that told everything to everybody would be no peer. */
import pg from 'pg';
import { type Bearer, issuers } from '../../../src/sandbox/tokens.ts';
import { citizen, persona } from '../../workloads/viewers.ts';
import { documentsOfCitizen } from '../../world/citizens.ts';
import { documentsDisclosed } from '../../world/disclosed.ts';
import { documentsOfHomeCare } from '../../world/homeCare.ts';
import { citizens, disclosedClients, homeCareClients } from '../../world/ids.ts';
import { type Stated, viewerSettings } from './viewerSettings.ts';

const [pia, paavo, sara, leo] = [persona('pia'), persona('paavo'), persona('sara'), persona('leo')];
const nowhere: Stated = { actingFor: '', serviceUnit: '' };
const [served = '', disclosed = ''] = [homeCareClients[0], disclosedClients[0]];
const [first = '', second = ''] = citizens;

/** Who asks for whose documents, and how many there should be. */
const cases: readonly (readonly [what: string, Bearer, Stated, client: string, documents: number])[] = [
  ['the carer', pia.viewer, pia.context, served, documentsOfHomeCare],
  ['the carer of another unit', paavo.viewer, paavo.context, served, 0],
  ['who states a unit of others', paavo.viewer, pia.context, served, 0],
  ['the carer without a context', pia.viewer, nowhere, served, 0],
  ['a social worker without a case', sara.viewer, sara.context, served, 0],
  ['another county by permission', leo.viewer, leo.context, disclosed, documentsDisclosed],
  ['another county without a case', leo.viewer, leo.context, served, 0],
  ['a controller of the permitted, without a case', sara.viewer, sara.context, disclosed, 0],
  ['the citizen', citizen(first), nowhere, first, documentsOfCitizen(0)],
  ['another citizen', citizen(second), nowhere, first, 0],
];

/** Throws where it is otherwise. */
export async function checkPolicies(portalUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: portalUrl });
  await client.connect();
  try {
    for (const [what, viewer, stated, person, expected] of cases) {
      const found = await documentsFor(client, viewer, stated, person);
      if (found !== expected) {
        throw new Error(`By row-level security ${what} got ${found} documents of ${expected}`);
      }
    }
  } finally {
    await client.end();
  }
}

async function documentsFor(
  client: pg.Client,
  { kind, id, organisation }: Bearer,
  stated: Stated,
  person: string,
): Promise<number> {
  const claims = { iss: issuers[kind].issuer, sub: id, ...(organisation === null ? {} : { organisation }) };
  await client.query('begin');
  for (const [name, value] of Object.entries(viewerSettings(claims, stated))) {
    await client.query('select set_config($1, $2, true)', [name, value]);
  }
  const { rowCount } = await client.query('select from portal.documents where client = $1', [person]);
  await client.query('rollback');
  return rowCount ?? 0;
}
