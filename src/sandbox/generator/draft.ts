/** One document: who drafted it where, of which type, under which restriction. */
import { retentionOf } from '../codes/retention.ts';
import { type DocumentRow } from '../rows.ts';
import { type Client, type ClientCase } from './client.ts';
import { isoMoment, minutesOfWork } from './days.ts';
import { documentTypesFor, type ProcessStage } from './documentTypesFor.ts';
import { type Unplaced } from './generatedRow.ts';
import { restriction } from './restriction.ts';
import { type Source } from './source.ts';
import { wording } from './wording.ts';

export function draft(
  { random, nextId }: Source,
  client: Client,
  file: ClientCase,
  processStage: ProcessStage,
  day: number,
): Unplaced<'documents'> {
  const type = random.pick(documentTypesFor(file.serviceTask, processStage));
  const language = client.language === 'sv' && random.chance(0.8) ? 'sv' : 'fi';
  const title = type.titles[language] ?? type.titles.fi;
  const group = groupOf(file, day);
  const { unit, producer } = drafter({ random, nextId }, file, processStage, day);
  return {
    ...restriction(random, day, client.stage === 'MINOR', 1),
    id: nextId(),
    originalId: nextId(),
    version: 1,
    state: 'CURRENT',
    controller: file.county.id,
    client: client.id,
    // One document for several clients of a shared case is a function of phase 2.
    coClients: group === 'PHASE_2_OR_LATER' ? [...file.coClients] : [],
    caseId: file.id,
    type: type.code,
    title,
    group,
    serviceTask: file.serviceTask,
    socialService: type.socialService ?? file.socialService,
    processStage,
    unit: unit.id,
    producer,
    author: random.pick(unit.workers),
    draftedAt: isoMoment(day, random.integer(0, minutesOfWork - 1)),
    language,
    attachmentCount: random.chance(0.12) ? random.integer(1, 4) : 0,
    retention: retentionOf(file.serviceTask),
    ...wording(random, language, title),
  };
}

function groupOf({ county }: ClientCase, day: number): DocumentRow['group'] {
  if (day < county.phase1From) return 'LEGACY';
  return day < county.phase2From ? 'PHASE_1' : 'PHASE_2_OR_LATER';
}

/** A producer drafts only at the stage of giving the service. */
function drafter({ random }: Source, file: ClientCase, processStage: ProcessStage, day: number) {
  const { producer } = file;
  const produced = producer !== null && processStage === 'SERVICE_IMPLEMENTATION' && day >= producer.from;
  return produced && random.chance(0.7)
    ? { unit: producer.unit, producer: producer.unit.organisation }
    : { unit: file.unit, producer: null };
}
