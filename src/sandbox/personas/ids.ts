/**
 * Ids of the sandbox's people, organisations and records. All lie under 2.999, the arc reserved for examples,
 * so that none can be taken for a real one.
 */
export const ids = {
  organisation: (n: number) => `2.999.1.${n}`,
  unit: (n: number) => `2.999.2.${n}`,
  person: (n: number) => `2.999.3.${n}`,
  professional: (n: number) => `2.999.4.${n}`,
  case: (n: number) => `2.999.5.${n}`,
  relationship: (n: number) => `2.999.6.${n}`,
  serviceRelationship: (n: number) => `2.999.7.${n}`,
  originalDocument: (n: number) => `2.999.8.${n}`,
  documentVersion: (n: number, version: number) => `2.999.8.${n}.${version}`,
};
