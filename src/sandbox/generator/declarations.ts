/** What a client has declared: most are informed, many permit disclosure, some refuse, a few prohibit. */
import { type DeclarationRow, type ProhibitionRow } from '../rows.ts';
import { type Client, type ClientCase } from './client.ts';
import { dayOf, isoDay, lastDay } from './days.ts';
import { type GeneratedRow } from './generatedRow.ts';
import { type Random } from './random.ts';
import { type Source } from './source.ts';

/** The day from which a client could declare for social welfare. */
const firstDeclarations = dayOf('2023-11-01');

export function* declarations(
  { random, nextId }: Source,
  client: Client,
  files: readonly ClientCase[],
  prohibitable: string | null,
): Generator<GeneratedRow> {
  // A temporary identifier cannot carry a declaration.
  if (client.row.identityCode === null || !random.chance(0.85)) return;
  const informedOn = random.integer(Math.max(firstDeclarations, client.clientFrom), lastDay);
  const row = { client: client.id, ...declaration(random, client, informedOn) };
  yield { kind: 'declarations', row };
  if (row.permissionState !== 'GIVEN' || !random.chance(0.06)) return;
  const file = random.pick(files);
  yield {
    kind: 'prohibitions',
    row: {
      id: nextId(),
      client: client.id,
      prohibitedFrom: isoDay(random.integer(informedOn, lastDay)),
      ...target(random, file, prohibitable),
    },
  };
}

function declaration(random: Random, client: Client, informedOn: number) {
  const permissionState = stateAt(random.next());
  const minorAbleToJudge = client.stage === 'MINOR' ? ableToJudge(random, client) : null;
  const permissionBy: DeclarationRow['permissionBy'] =
    client.stage === 'MINOR' && minorAbleToJudge !== true ? 'GUARDIAN' : 'CLIENT';
  const none = permissionState === 'NONE';
  return {
    informedOn: isoDay(informedOn),
    permissionState,
    permissionFrom: none ? null : isoDay(random.integer(informedOn, lastDay)),
    permissionBy: none ? null : permissionBy,
    minorAbleToJudge,
  };
}

function stateAt(draw: number): DeclarationRow['permissionState'] {
  if (draw < 0.75) return 'GIVEN';
  return draw < 0.85 ? 'REFUSED' : 'NONE';
}

/** Assessed of the older minors only, and not of all of them. */
function ableToJudge(random: Random, { row }: Client): boolean | null {
  const old = lastDay - dayOf(row.dateOfBirth) > 12 * 365;
  return old && random.chance(0.5) ? random.chance(0.8) : null;
}

function target(
  random: Random,
  { county, serviceTask }: ClientCase,
  prohibitable: string | null,
): Pick<ProhibitionRow, 'target' | 'targetId'> {
  const draw = random.next();
  if (draw < 0.3 && prohibitable !== null) return { target: 'DOCUMENT', targetId: prohibitable };
  if (draw < 0.65) return { target: 'SERVICE_TASK', targetId: serviceTask };
  return { target: 'CONTROLLER', targetId: county.id };
}
