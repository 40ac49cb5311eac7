import type { Sex } from '#src/contract/words.ts';
import { directionOf } from '#src/statistics/difference.ts';
import { hasLimits, type Estimate } from '#src/statistics/estimate.ts';
import type { Gap } from '#src/statistics/gap.ts';

import { areaInSentence } from './inSentence.ts';
import { pictured, scaled, sizeOf, topicOf, type Topic } from './outcomeWords.ts';

/**
 * How far a place was from a comparator in a period, with limits where there are any: in the unit,
 * for rates also as a ratio. Which side is the better is the verdict's to say.
 */
export function gapSizeSentences({
  areaName,
  comparatorName,
  indicator,
  gap: { absolute, relative },
  period,
  sex,
}: {
  areaName: string;
  comparatorName: string;
  indicator: Topic;
  gap: Gap;
  period: string;
  sex?: Sex | undefined;
}): string[] {
  const area = areaInSentence(areaName);
  const comparator = areaInSentence(comparatorName);
  const on = `On ${topicOf(indicator, sex)} ${area} was`;
  const months = indicator.unit === 'years' ? pictured(absolute.value, 'years') : null;
  const about = months === null ? '' : ` That is about ${months}.`;
  const ratio =
    relative === null || indicator.comparison !== 'ratio'
      ? []
      : [ratioSentence(relative, comparator)];
  if (isUnclear(absolute))
    return [
      `${on} not clearly apart from ${comparator} in ${period}: ${scaled(absolute, 'difference', indicator)}.`,
      ...ratio,
    ];
  if (absolute.value === 0) return [`${on} level with ${comparator} in ${period}.`, ...ratio];
  const side = absolute.value < 0 ? 'below' : 'above';
  return [
    `${on} ${sizeOf(absolute, indicator)} ${side} ${comparator} in ${period}.${about}`,
    ...ratio,
  ];
}

const isUnclear = (absolute: Estimate): boolean =>
  hasLimits(absolute) && directionOf(absolute, 'difference') === 0;

const ratioSentence = (relative: Estimate, comparator: string): string =>
  `Held against ${comparator} as a ratio, it was ${scaled(relative, 'ratio', {
    unit: '',
    decimals: 2,
  })
    .replace(/^ratio /, '')
    .replace(', ', ' (')
    .replace(/$/, hasLimits(relative) ? ')' : '')}.`;
