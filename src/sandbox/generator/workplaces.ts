/** Places of work, as the history of a client needs them. */
export interface Unit {
  readonly id: string;
  readonly organisation: string;
  readonly serviceTask: string;
  /** Ids of its professionals. */
  readonly workers: readonly string[];
}

export interface County {
  readonly id: string;
  /** One for each service task. */
  readonly units: readonly Unit[];
  /** The day of joining: what was drafted before are old documents. */
  readonly phase1From: number;
  readonly phase2From: number;
}

export function unitFor({ id, units }: County, serviceTask: string): Unit {
  const unit = units.find((candidate) => candidate.serviceTask === serviceTask);
  if (!unit) throw new RangeError(`Controller ${id} has no unit for the service task ${serviceTask}`);
  return unit;
}
