import type { Observation } from '#src/contract/outcomes.ts';

import { derivedLimits, type LimitMethod, type Measure } from './limits.ts';

/** A figure and its 95% limits, where there are any, in the indicator's unit. */
export type Estimate = {
  value: number;
  lower?: number | undefined;
  upper?: number | undefined;
  /** The method, where the limits are not published but calculated by us from the count. */
  derived?: LimitMethod | undefined;
  /** Set where returns were missing: how far the figure is off, no limits say, so it is compared with nothing. */
  isIncomplete?: true;
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
 * Whether a figure is a survey's zero, with limits of 0 to 0: nobody found among those asked, which
 * does not mean that there is nobody. Its limits say nothing about chance.
 */
export const isSurveyZero = (observation: Observation): boolean =>
  'lower' in observation &&
  observation.value === 0 &&
  observation.lower === 0 &&
  observation.upper === 0;

/**
 * The figure of an observation with its published limits, or with limits calculated from its count
 * and denominator where none are published (`derived` then names the method). The limits of a survey's
 * zero are ignored (`isSurveyZero`).
 * @returns null for suppressed, missing and not applicable
 */
export function estimateOf(observation: Observation, measure: Measure): Estimate | null {
  if (observation.state !== 'number' && observation.state !== 'zero') return null;
  const { value, lower, upper, flags } = observation;
  if (!Number.isFinite(value)) return null;
  const marks = flags?.includes('incomplete') ? ({ isIncomplete: true } as const) : {};
  const isPublished = lower !== undefined || upper !== undefined;
  if (isPublished && !isSurveyZero(observation)) return { value, lower, upper, ...marks };
  const limits = derivedLimits(observation, measure);
  return limits
    ? { value, lower: limits.lower, upper: limits.upper, derived: limits.method, ...marks }
    : { value, ...marks };
}
