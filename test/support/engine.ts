/**
 * How the gateways of tests run operations: compiled at once, or by graphql-js where `PORTTI_ENGINE=interpreted`.
 * The whole suite passes under both; what asks gateways is always run under both.
 */
import { defaultLimits, type Limits } from '../../src/execution/limits.ts';

const isInterpreted = process.env.PORTTI_ENGINE === 'interpreted';

export const engineLimits: Limits = {
  ...defaultLimits,
  compileAfter: isInterpreted ? Number.POSITIVE_INFINITY : 0,
};
