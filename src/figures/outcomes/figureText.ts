import type { Indicator, Observation } from '#src/contract/outcomes.ts';
import { formatInterval, formatNumber, formatState } from '#src/narrative/language/format.ts';
import { estimateOf, hasLimits, isSurveyZero, type Estimate } from '#src/statistics/estimate.ts';
import type { LimitMethod } from '#src/statistics/limits.ts';

import type { OutcomeSubject } from './outcomeRows.ts';

export type FigureText = {
  /** “50.9”, or words where there is no number. */
  text: string;
  /** “(47.3 to 54.4)”; null where there are no limits. Of a survey's zero, what it is. */
  interval: string | null;
  isNumber: boolean;
};

/**
 * A figure as charts and tables show it: value and 95% limits, without the unit. Without a number it
 * says why: suppressed, missing and not applicable are three things, and no row at all is a fourth.
 */
export function figureText(
  observation: Observation | null,
  indicator: Pick<Indicator, 'unit' | 'decimals'>,
  kind: OutcomeSubject['kind'],
): FigureText {
  if (observation === null)
    return {
      text: kind === 'place' ? 'no figure for this place' : 'no figure',
      interval: null,
      isNumber: false,
    };
  const estimate = estimateOf(observation, indicator);
  if (!estimate) return { text: formatState(observation), interval: null, isNumber: false };
  const { value } = estimate;
  return {
    text: value === 0 ? '0' : formatNumber(value, indicator.decimals),
    interval: hasLimits(estimate)
      ? `(${formatInterval(estimate.lower, estimate.upper, indicator)})`
      : isSurveyZero(observation)
        ? '(survey’s zero)'
        : null,
    isNumber: true,
  };
}

/** The methods by which limits that are not published were worked out, each once. */
export const methodsOf = (estimates: readonly (Estimate | null)[]): LimitMethod[] => [
  ...new Set(estimates.flatMap((estimate) => estimate?.derived ?? [])),
];

/** The unit of an axis: “Years”, “Per cent”. */
export const unitWords = ({ unit }: Pick<Indicator, 'unit'>): string =>
  unit === '%' ? 'Per cent' : unit.charAt(0).toUpperCase() + unit.slice(1);
