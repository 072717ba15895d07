/** Clients of bought home care: 120 documents each in three cases, of three units and several writers. */

import { type GeneratedRow } from '../../src/sandbox/generator/generatedRow.ts';
import { alue, alueUnits, hoiva, homeCareClients, piaUnit, recordOf, workersOf } from './ids.ts';
import { placed } from './placed.ts';
import { clientCase, document, person, relationship } from './records.ts';

export const documentsOfHomeCare = 120;
const serviceTask = 'OLDER_PEOPLE';
const writers = [...workersOf(alue)];
const carers = [...workersOf(hoiva)];

export function* homeCareRows(): Iterable<GeneratedRow> {
  for (const [at, client] of homeCareClients.entries()) {
    yield person(client, at);
    yield relationship(client, 0, {
      controller: alue,
      unit: alueUnits[0] ?? '',
      serviceTask,
      personalWorker: writers[0] ?? '',
    });
    for (const number of [0, 1, 2]) {
      yield clientCase(client, number, { controller: alue, unit: alueUnits[number % 2] ?? '', serviceTask });
    }
    yield placed('serviceRelationships', {
      id: recordOf('serviceRelationship', client, 0),
      controller: alue,
      client,
      form: 'PURCHASED_SERVICE',
      producer: hoiva,
      unit: piaUnit,
      serviceTasks: [serviceTask],
      startedOn: '2026-01-01',
      endedOn: null,
      caseId: recordOf('case', client, 0),
    });
    for (let number = 0; number < documentsOfHomeCare; number += 1) yield written(client, number);
  }
}

/** Every third was written by the producer. */
function written(client: string, number: number): GeneratedRow {
  const of = { controller: alue, serviceTask, caseId: recordOf('case', client, number % 3) };
  return number % 3 === 1
    ? document(client, number, { ...of, unit: piaUnit, producer: hoiva, author: among(carers, number) })
    : document(client, number, { ...of, unit: among(alueUnits, number), author: among(writers, number) });
}

const among = (list: readonly string[], at: number): string => list[at % list.length] ?? '';
