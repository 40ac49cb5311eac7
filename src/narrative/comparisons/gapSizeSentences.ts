import type { Sex } from '#src/contract/plain/words.ts';
import { formatInterval, formatNumber } from '#src/narrative/language/format.ts';
import { areaInSentence } from '#src/narrative/language/inSentence.ts';
import {
  familiarSize,
  signedSize,
  unsignedSize,
  indicatorInSentence,
  type SentenceIndicator,
} from '#src/narrative/outcomes/outcomeWords.ts';
import { directionOf } from '#src/statistics/difference.ts';
import { hasLimits, type Estimate } from '#src/statistics/estimate.ts';
import type { PeriodGap } from '#src/statistics/gap.ts';

/**
 * How far a place was from a comparator in a period, with limits where there are any: in the
 * indicator's unit, for rates also as a ratio. It doesn't say which is better; the verdict does.
 */
export function gapSizeSentences({
  areaName,
  comparatorName,
  indicator,
  latest: { gap, period },
  sex,
}: {
  areaName: string;
  comparatorName: string;
  indicator: SentenceIndicator;
  latest: Pick<PeriodGap, 'gap' | 'period'>;
  sex?: Sex | undefined;
}): string[] {
  const { absolute, relative } = gap;
  const comparator = areaInSentence(comparatorName);
  const was = `On ${indicatorInSentence(indicator, sex)} ${areaInSentence(areaName)} was`;
  const when = `in ${period}${gap.isApproximate ? ', approximately' : ''}`;
  const months = indicator.unit === 'years' ? familiarSize(absolute.value, 'years') : null;
  const side = absolute.value < 0 ? 'below' : 'above';
  const size =
    hasLimits(absolute) && directionOf(absolute, 'difference') === 0
      ? [
          `${was} not clearly apart from ${comparator} ${when} (${signedSize(absolute, 'difference', indicator)}).`,
        ]
      : absolute.value === 0
        ? [`${was} level with ${comparator} ${when}.`]
        : [
            `${was} ${unsignedSize(absolute, indicator)} ${side} ${comparator} ${when}.`,
            ...(months === null ? [] : [`That is about ${months}.`]),
          ];
  return relative !== null && relative.value > 0 && indicator.comparison === 'ratio'
    ? [...size, ratioSentence(relative, comparator)]
    : size;
}

function ratioSentence(relative: Estimate, comparator: string): string {
  const times = formatNumber(relative.value, 2);
  const limits = hasLimits(relative)
    ? ` (${formatInterval(relative.lower, relative.upper, { decimals: 2 })})`
    : '';
  return `Its rate was ${times} times ${comparator}’s${limits}.`;
}
