import type { Observation } from '#src/contract/outcomes.ts';

/** A figure with its published 95% limits, where there are any; all in the indicator's unit. */
export type Estimate = {
  value: number;
  lower?: number | undefined;
  upper?: number | undefined;
};

export type Interval = { value: number; lower: number; upper: number };

/** Limits that a comparison may rest on: both there, finite, and the value between them. */
export function hasLimits(estimate: Estimate): estimate is Interval {
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

/** The figure of an observation. @returns null for suppressed, missing and not applicable. */
export function estimateOf(observation: Observation): Estimate | null {
  if (observation.state !== 'number' && observation.state !== 'zero') return null;
  const { value, lower, upper } = observation;
  return Number.isFinite(value) ? { value, lower, upper } : null;
}
