/** Private producers that serve for the counties, under made-up ids from 2.999.1.1001. */
import { dayOf, isoDay } from './days.ts';
import { type GeneratedRow } from './generatedRow.ts';
import { companyNames } from './names.ts';
import { type Random } from './random.ts';
import { type Source } from './source.ts';
import { everyFunction, staffedUnit } from './staffedUnit.ts';
import { taskShapes } from './tasks.ts';
import { type County, type Unit } from './workplaces.ts';

const firstNumber = 1001;
const producerCount = 300;
/** After the counties' own. */
const firstUnitNumber = 2001;
const workersPerUnit = 3;

const producedTasks = taskShapes.flatMap(({ code, producers }) =>
  producers === null ? [] : [{ serviceTask: code, names: producers.unit }],
);

export function* producers(source: Source, counties: readonly County[]): Generator<GeneratedRow, Unit[]> {
  const units: Unit[] = [];
  for (let number = firstNumber; number < firstNumber + producerCount; number += 1) {
    const id = `2.999.1.${number}`;
    yield { kind: 'organisations', row: { id, ...producer(source.random, number, counties) } };
    const count = source.random.integer(1, 3);
    for (let unit = 0; unit < count; unit += 1) {
      // The first units go round the tasks, so that none is without a producer.
      const task = producedTasks[units.length] ?? source.random.pick(producedTasks);
      const place = { ...task, organisation: id, number: firstUnitNumber + units.length, authority: false };
      units.push(yield* staffedUnit(source, place, workersPerUnit));
    }
  }
  return units;
}

function producer(random: Random, number: number, counties: readonly County[]) {
  const joiningModel = joiningOf(random.next());
  return {
    names: companyNames(random, number),
    public: false,
    // They work for the counties only: the registers that are generated are the counties'.
    dataController: false,
    joiningModel,
    joinedOn: joiningModel === null ? null : isoDay(dayOf('2023-01-01') + random.integer(0, 1300)),
    joiningOrganiser: joiningModel === 'PARALLEL' ? random.pick(counties).id : null,
    functions: joiningModel === null ? [] : everyFunction,
    connectionCut: false,
    systemBanned: false,
  };
}

function joiningOf(draw: number): 'DIRECT' | 'JOINT' | 'PARALLEL' | null {
  if (draw < 0.65) return 'DIRECT';
  if (draw < 0.8) return 'JOINT';
  return draw < 0.95 ? 'PARALLEL' : null;
}
