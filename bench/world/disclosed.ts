/** Clients of Lahti who have permitted disclosure, with ten documents in each of six other registers. */
import { type GeneratedRow } from '../../src/sandbox/generator/generatedRow.ts';
import {
  alue,
  disclosedClients,
  furtherCounties,
  lahti,
  leoUnit,
  recordOf,
  unitOf,
  workersOf,
} from './ids.ts';
import { clientCase, declaration, document, person } from './records.ts';

export const disclosingControllers = [alue, ...furtherCounties];
export const documentsDisclosed = 60;
const serviceTask = 'WORKING_AGE';

export function* disclosedRows(): Iterable<GeneratedRow> {
  for (const [at, client] of disclosedClients.entries()) {
    yield person(client, 200 + at);
    yield declaration(client);
    yield clientCase(client, disclosingControllers.length, { controller: lahti, unit: leoUnit, serviceTask });
    for (const [number, controller] of disclosingControllers.entries()) {
      yield clientCase(client, number, { controller, unit: unitOf(controller), serviceTask });
    }
    for (let number = 0; number < documentsDisclosed; number += 1) {
      const at = number % disclosingControllers.length;
      const controller = disclosingControllers[at] ?? '';
      yield document(client, number, {
        controller,
        unit: unitOf(controller),
        author: workersOf(controller)[number % 3] ?? '',
        serviceTask,
        caseId: recordOf('case', client, at),
      });
    }
  }
}
