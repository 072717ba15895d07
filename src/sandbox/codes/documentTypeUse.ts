/** Where each client-document type is used: its area, its general type, and the service tasks that it fits. */
import use from './documentTypeUse.json' with { type: 'json' };

export interface DocumentTypeUse {
  readonly code: string;
  /** Area of the national document structures (asiakirjan aihe); one type has none. */
  readonly area: string | null;
  /** General document type (yleinen asiakirjatyyppi), in Finnish. */
  readonly generalType: string;
  /** Codes of 1.2.246.537.6.1221. Which area belongs to which task is our reading of the areas' names. */
  readonly serviceTasks: readonly string[];
}

const tasksByArea = new Map(use.areas.map(({ area, serviceTasks }) => [area, serviceTasks]));

export const documentTypeUses: readonly DocumentTypeUse[] = use.types.map((type) => ({
  ...type,
  serviceTasks: tasksByArea.get(type.area) ?? [],
}));
