/** How long documents of a service task are kept; source: the National Archives' definitions, act 703/2023. */
import retention from './retention.json' with { type: 'json' };

const periods: Readonly<Record<string, string>> = retention;

/** Throws for a task that is on no list: a document without a retention period cannot be stored. */
export function retentionOf(serviceTask: string): string {
  const period = periods[serviceTask];
  if (period === undefined)
    throw new Error(`There is no retention period for the service task ${serviceTask}`);
  return period;
}
