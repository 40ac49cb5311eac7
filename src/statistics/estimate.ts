import type { Observation } from '#src/contract/outcomes.ts';

import { derivedLimits, type LimitMethod, type Measure } from './limits.ts';

/** A figure and its 95% limits, where there are any, in the indicator's unit. */
export type Estimate = {
  value: number;
  lower?: number | undefined;
  upper?: number | undefined;
  /** The method, where the limits are not published but calculated by us from the count. */
  derived?: LimitMethod | undefined;
};

export type Interval = { value: number; lower: number; upper: number };

/** Whether an estimate has limits that can be compared: both finite, with the value between them. */
export function hasLimits<E extends Estimate>(estimate: E): estimate is E & Interval {
  const { value, lower, upper } = estimate;
  return (
    lower !== undefined &&
    upper !== undefined &&
    Number.isFinite(value) &&
    Number.isFinite(lower) &&
    Number.isFinite(upper) &&
    lower <= value &&
    value <= upper
  );
}

/**
 * The figure of an observation with its published limits, or with limits calculated from its count
 * and denominator where none are published (`derived` then names the method). Limits of 0 to 0, which
 * surveys publish with a zero, are ignored: nobody found in a sample does not mean that there is nobody.
 * @returns null for suppressed, missing and not applicable
 */
export function estimateOf(observation: Observation, measure: Measure): Estimate | null {
  if (observation.state !== 'number' && observation.state !== 'zero') return null;
  const { value, lower, upper } = observation;
  if (!Number.isFinite(value)) return null;
  const isPublished = lower !== undefined || upper !== undefined;
  if (isPublished && !(lower === 0 && upper === 0)) return { value, lower, upper };
  const limits = derivedLimits(observation, measure);
  return limits
    ? { value, lower: limits.lower, upper: limits.upper, derived: limits.method }
    : { value };
}
