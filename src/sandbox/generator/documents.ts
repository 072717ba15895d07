/** The documents of a client's cases, each case in the order of its days. */
import { type Client, type ClientCase } from './client.ts';
import { isoMoment, lastDay, minutesOfWork } from './days.ts';
import { type ProcessStage } from './documentTypesFor.ts';
import { draft } from './draft.ts';
import { type GeneratedRow, type Unplaced } from './generatedRow.ts';
import { type Random } from './random.ts';
import { type Source } from './source.ts';
import { wording } from './wording.ts';

/** Tells at the end the original id of a document that a prohibition may name, if there is one. */
export function* documents(
  source: Source,
  client: Client,
  files: readonly ClientCase[],
): Generator<GeneratedRow, string | null> {
  const weights = files.map(() => 0.2 + source.random.next());
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let weightSoFar = 0;
  let given = 0;
  let prohibitable: string | null = null;
  for (const [at, file] of files.entries()) {
    weightSoFar += weights[at] ?? 0;
    const due = Math.round((client.documentCount * weightSoFar) / sum);
    const found: string | null = yield* documentsOf(source, client, file, due - given);
    prohibitable ??= found;
    given = due;
  }
  return prohibitable;
}

function* documentsOf(
  source: Source,
  client: Client,
  file: ClientCase,
  count: number,
): Generator<GeneratedRow, string | null> {
  const { random } = source;
  let prohibitable: string | null = null;
  for (let made = 0; made < count; made += 1) {
    const position = (made + random.next()) / count;
    const day = file.from + Math.floor((file.to - file.from) * position);
    const stage = made === 0 ? 'INITIATION' : stageAt(random, position);
    const document = draft(source, client, file, stage, day);
    if (document.group === 'PHASE_2_OR_LATER') prohibitable ??= document.originalId;
    if (count - made >= 2 && random.chance(0.03)) {
      made += 1;
      yield { kind: 'documents', row: { ...document, state: 'SUPERSEDED' } };
      yield { kind: 'documents', row: corrected(source, document, day) };
    } else {
      yield { kind: 'documents', row: random.chance(0.01) ? { ...document, state: 'VOIDED' } : document };
    }
  }
  return prohibitable;
}

/** Most of a history is the daily entries of giving the service. */
function stageAt(random: Random, position: number): ProcessStage {
  const draw = random.next();
  if (position < 0.2 && draw < 0.4) return 'NEEDS_ASSESSMENT';
  if (draw < 0.06) return 'INITIATION';
  if (draw < 0.14) return 'NEEDS_ASSESSMENT';
  if (draw < 0.24) return 'PLANNING';
  if (draw < 0.34) return 'DECISION';
  return draw > 0.94 && position > 0.4 ? 'FOLLOW_UP' : 'SERVICE_IMPLEMENTATION';
}

function corrected(
  { random, nextId }: Source,
  document: Unplaced<'documents'>,
  day: number,
): Unplaced<'documents'> {
  const language = document.language === 'sv' ? 'sv' : 'fi';
  return {
    ...document,
    ...wording(random, language, document.title),
    id: nextId(),
    version: 2,
    draftedAt: isoMoment(Math.min(day + random.integer(0, 20), lastDay), minutesOfWork),
  };
}
