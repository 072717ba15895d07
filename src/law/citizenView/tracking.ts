/** May the viewer see who has used and been given the data (R-244…R-246)? */

import { shifted } from '../days.ts';
import { deny } from '../decision.ts';
import { type Day } from '../facts.ts';
import { isRolledOut } from '../rollouts.ts';
import { shown } from './basis.ts';
import { type CitizenRow, type Viewer } from './question.ts';

/** R-244 (F+P: S0, P24): at the latest in 09/2026. */
export const trackingHasNotBegun: CitizenRow = {
  name: 'trackingHasNotBegun',
  mark: 'R-244',
  rules: ['R-244'],
  test: {
    on: 'CALLER',
    holds: ({ rollouts, today }) => !isRolledOut(rollouts, 'ACCESS_TRACKING', '*', today),
  },
  decision: deny('NOT_YET_OBLIGED_OR_ENABLED', ['R-244']),
};

/** R-166 (P: P7 for health data; for social data I). */
export const guardianMayNotSeeTracking: CitizenRow = {
  name: 'guardianMayNotSeeTracking',
  mark: 'R-166',
  rules: ['R-166'],
  switches: ['trackingIsClosedToGuardians'],
  test: {
    on: 'CALLER',
    holds: ({ viewer, policy }) => viewer === 'GUARDIAN' && policy.trackingIsClosedToGuardians,
  },
  decision: deny('NOT_PERMITTED_ACTION', ['R-166']),
};

const isShown = (name: string, viewer: Viewer): CitizenRow => ({
  name,
  mark: 'R-244',
  rules: ['R-244', 'R-245'],
  test: { on: 'CALLER', holds: (question) => question.viewer === viewer },
  decision: shown(viewer, ['R-244']),
});

export const tracking: readonly CitizenRow[] = Object.freeze([
  trackingHasNotBegun,
  guardianMayNotSeeTracking,
  isShown('trackingIsShown', 'CLIENT'),
  isShown('trackingIsShownToGuardian', 'GUARDIAN'),
  isShown('trackingIsShownToMandateHolder', 'MANDATE_HOLDER'),
]);

/** R-245 (P: P17): the first day of the log that needs no special reason. */
export const trackedWithoutReasonFrom = (today: Day): Day => shifted(today, { years: -2 });
