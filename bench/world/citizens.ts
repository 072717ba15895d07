/** Citizens with 60 to 150 documents in seven service tasks of three controllers. */
import { type GeneratedRow } from '../../src/sandbox/generator/generatedRow.ts';
import { alue, citizens, furtherCounties, lahti, recordOf, unitOf, workersOf } from './ids.ts';
import { clientCase, document, person, relationship } from './records.ts';

export const serviceTasks = [
  'FAMILIES_WITH_CHILDREN',
  'WORKING_AGE',
  'OLDER_PEOPLE',
  '15',
  '20',
  '10',
  'FAMILY_LAW',
];
const controllers = [alue, lahti, furtherCounties[0] ?? ''];

export const documentsOfCitizen = (at: number): number => 60 + ((at * 37) % 91);

export function* citizenRows(): Iterable<GeneratedRow> {
  for (const [at, client] of citizens.entries()) {
    yield person(client, 100 + at);
    for (const [number, serviceTask] of serviceTasks.entries()) {
      const controller = controllers[number % controllers.length] ?? '';
      const place = { controller, unit: unitOf(controller), serviceTask };
      yield clientCase(client, number, place);
      yield relationship(client, number, { ...place, personalWorker: workersOf(controller)[0] ?? '' });
    }
    for (let number = 0; number < documentsOfCitizen(at); number += 1) yield written(client, number);
  }
}

function written(client: string, number: number): GeneratedRow {
  const task = number % serviceTasks.length;
  const controller = controllers[task % controllers.length] ?? '';
  return document(client, number, {
    controller,
    unit: unitOf(controller),
    author: workersOf(controller)[number % 3] ?? '',
    serviceTask: serviceTasks[task] ?? '',
    caseId: recordOf('case', client, task),
  });
}
