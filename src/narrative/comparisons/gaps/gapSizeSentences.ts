import { capitalise } from '#src/narrative/language/format.ts';
import { areaInSentence } from '#src/narrative/language/inSentence.ts';
import {
  familiarSize,
  ratioWithInterval,
  signedSize,
  unsignedSize,
  type SentenceIndicator,
} from '#src/narrative/outcomes/outcomeWords.ts';
import { directionOf } from '#src/statistics/difference.ts';
import { hasLimits } from '#src/statistics/estimate.ts';
import { judgedGap, type PeriodGap } from '#src/statistics/gap.ts';

/**
 * How far a place was from a comparator in a period, with limits where there are any, on the scale on
 * which it is judged; for rates, the difference beside the ratio as a mere figure, without limits,
 * which would read as a second verdict. It doesn't say which is better; the verdict does. The list or
 * figure that it stands in says of what.
 */
export function gapSizeSentences({
  areaName,
  comparatorName,
  indicator,
  latest: { gap, period },
}: {
  areaName: string;
  comparatorName: string;
  indicator: SentenceIndicator;
  latest: Pick<PeriodGap, 'gap' | 'period'>;
}): string[] {
  const { absolute, scale } = gap;
  const judged = judgedGap(gap);
  const comparator = areaInSentence(comparatorName);
  const area = capitalise(areaInSentence(areaName));
  const when = `in ${period}${gap.isApproximate ? ', approximately' : ''}`;
  const apart =
    scale === 'ratio' && absolute.value !== 0
      ? [`The two rates are ${unsignedSize({ value: absolute.value }, indicator)} apart.`]
      : [];
  if (hasLimits(judged) && directionOf(judged, scale) === 0)
    return [
      `${area} was not clearly apart from ${comparator} ${when} (${signedSize(judged, scale, indicator, 'ratio')}).`,
      ...apart,
    ];
  if (absolute.value === 0) return [`${area} was level with ${comparator} ${when}.`];
  if (scale === 'ratio')
    return [
      `${area}’s rate was ${ratioWithInterval(judged)} times ${comparator}’s ${when}.`,
      ...apart,
    ];
  const months = indicator.unit === 'years' ? familiarSize(absolute.value, 'years') : null;
  const side = absolute.value < 0 ? 'below' : 'above';
  return [
    `${area} was ${unsignedSize(absolute, indicator)} ${side} ${comparator} ${when}.`,
    ...(months === null ? [] : [`That is about ${months}.`]),
  ];
}
