/** Clients with two open cases in Sara's unit and five documents each. */
import { type GeneratedRow } from '../../src/sandbox/generator/generatedRow.ts';
import { alue, recordOf, saraUnit, unitClients, workersOf } from './ids.ts';
import { clientCase, document, person } from './records.ts';

const serviceTasks = ['WORKING_AGE', 'OLDER_PEOPLE'];

export function* unitClientRows(): Iterable<GeneratedRow> {
  for (const [at, client] of unitClients.entries()) {
    yield person(client, 300 + at);
    for (const [number, serviceTask] of serviceTasks.entries()) {
      yield clientCase(client, number, { controller: alue, unit: saraUnit, serviceTask });
    }
    for (let number = 0; number < 5; number += 1) {
      yield document(client, number, {
        controller: alue,
        unit: saraUnit,
        author: workersOf(alue)[number % 3] ?? '',
        serviceTask: serviceTasks[number % 2] ?? '',
        caseId: recordOf('case', client, number % 2),
      });
    }
  }
}
