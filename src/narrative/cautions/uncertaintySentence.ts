import type { Indicator, Observation } from '#src/contract/outcomes.ts';
import { formatFigure, formatNumber } from '#src/narrative/language/format.ts';
import { areaInSentence } from '#src/narrative/language/inSentence.ts';
import { METHOD_WORDS, type SentenceIndicator } from '#src/narrative/outcomes/outcomeWords.ts';
import { estimateOf, hasLimits } from '#src/statistics/estimate.ts';

/** What 95% limits mean; shown once on a page. */
export const LIMITS_MEANING =
  'The 95% limits show how far chance alone may move a figure: limits made this way hold the true one about 19 times in 20.';

/** What the 95% limits of one figure mean, or that it has none. @returns null where there is no figure */
export function uncertaintySentence({
  indicator,
  observation,
  areaName,
}: {
  indicator: Pick<SentenceIndicator, 'unit' | 'decimals'>;
  observation: Observation;
  areaName: string;
}): string | null {
  const estimate = estimateOf(observation, indicator);
  if (!estimate) return null;
  const figure = `figure for ${areaInSentence(areaName)} in ${observation.period}`;
  if (!hasLimits(estimate)) return `How far chance may have moved the ${figure} is not known.`;
  const { lower, upper, derived } = estimate;
  const { unit, decimals } = indicator;
  const least = unit === '%' ? formatFigure(lower, indicator) : formatNumber(lower, decimals);
  const span = `${least} and ${formatFigure(upper, indicator)}`;
  const limits = derived ? `our 95% limits, by ${METHOD_WORDS[derived]}` : '95% limits';
  return `Allowing for chance, the true ${figure} is likely to lie between ${span} (${limits}).`;
}

/** The rule by which figures are called different; shown once with a chart. */
export function verdictRuleSentence(indicator: Pick<Indicator, 'comparison' | 'polarity'>): string {
  const words = indicator.polarity === 'neutral' ? 'higher or lower' : 'better or worse';
  return `A place is called ${words} only when the 95% interval of the ${indicator.comparison} does not include “no difference”, taking the figures as independent.`;
}

/** Whether higher or lower is better, as a sentence. */
export const polaritySentence = ({ polarity }: Pick<Indicator, 'polarity'>): string =>
  ({
    'higher-is-better': 'Higher is better.',
    'lower-is-better': 'Lower is better.',
    'neutral': 'Neither higher nor lower is better.',
  })[polarity];
