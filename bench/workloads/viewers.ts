/** The sandbox's people who ask. */
import { personas } from '../../src/sandbox/personas/index.ts';
import { type Bearer } from '../../src/sandbox/tokens.ts';

export function persona(name: string): {
  viewer: Bearer;
  context: { actingFor: string; serviceUnit: string };
} {
  const found = personas.find((one) => one.name === name);
  if (!found?.context) throw new Error(`The sandbox has no professional ${name}`);
  return { viewer: found, context: found.context };
}

export const citizen = (id: string): Bearer => ({ kind: 'CITIZEN', id, organisation: null });
