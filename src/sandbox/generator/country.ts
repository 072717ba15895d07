/**
 * The organisations that every generated register stands on: 22 controllers, private producers, their units and
 * workers. The same for every seed, so that a second filling of a world finds them there.
 */
import { counties } from './counties.ts';
import { type GeneratedRow } from './generatedRow.ts';
import { producers } from './producers.ts';
import { type Source, sourceFrom } from './source.ts';
import { type County, type Unit } from './workplaces.ts';

export interface Country {
  readonly rows: readonly GeneratedRow[];
  readonly counties: readonly County[];
  /** Units of private producers by service task. */
  readonly producerUnits: ReadonlyMap<string, readonly Unit[]>;
}

export function buildCountry(): Country {
  const rows: GeneratedRow[] = [];
  const building = workplaces(sourceFrom('country'));
  for (;;) {
    const step = building.next();
    if (step.done) return { rows, ...step.value };
    rows.push(step.value);
  }
}

function* workplaces(source: Source): Generator<GeneratedRow, Omit<Country, 'rows'>> {
  const controllers = yield* counties(source);
  const units = yield* producers(source, controllers);
  return { counties: controllers, producerUnits: Map.groupBy(units, ({ serviceTask }) => serviceTask) };
}
