/** Every rule of the catalogue, in its order. A rule without a row of a reading table says why. */
import { actingOnBehalf } from './actingOnBehalf.ts';
import { citizensView } from './citizensView.ts';
import { disclosureByPermission } from './disclosureByPermission.ts';
import { displayRestrictions } from './displayRestrictions.ts';
import { furtherRules } from './furtherRules.ts';
import { joiningAndCapability } from './joiningAndCapability.ts';
import { logsAndTracking } from './logsAndTracking.ts';
import { minorsAndDeclarations } from './minorsAndDeclarations.ts';
import { ownRegisterUse } from './ownRegisterUse.ts';
import { registerAccessRight } from './registerAccessRight.ts';
import { registersAndControllers } from './registersAndControllers.ts';
import { type Rule, type Section } from './rule.ts';
import { securityProhibition } from './securityProhibition.ts';
import { statutoryRight } from './statutoryRight.ts';
import { storingAndCorrecting } from './storingAndCorrecting.ts';
import { timeline } from './timeline.ts';

export const roster: readonly Section[] = Object.freeze([
  registersAndControllers,
  joiningAndCapability,
  ownRegisterUse,
  registerAccessRight,
  disclosureByPermission,
  statutoryRight,
  citizensView,
  displayRestrictions,
  actingOnBehalf,
  minorsAndDeclarations,
  storingAndCorrecting,
  logsAndTracking,
  securityProhibition,
  timeline,
  furtherRules,
]);

export const rules: readonly Rule[] = Object.freeze(roster.flatMap((section) => section.rules));
