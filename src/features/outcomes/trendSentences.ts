import { changeSentence } from '#src/narrative/changeSentence.ts';
import { trendSentence } from '#src/narrative/outcomeSentences.ts';
import { changeOf, changesOf } from '#src/statistics/change.ts';
import { trendOf } from '#src/statistics/trend.ts';

import type { Shown } from './outcomeFigure.ts';
import { hasNumber, observationsOf, ownName, type OutcomeSeries } from './outcomeRows.ts';

/**
 * What became of each place's figure: over ten years, over all of them, and whether that is a trend.
 * @returns one sentence that says why where nothing is judged
 */
export function trendSentences(
  series: readonly OutcomeSeries[],
  { indicator, sex }: Shown,
): string[] {
  const known = series.filter(
    ({ kind, points }) =>
      kind === 'place' && points.some(({ observation }) => hasNumber(observation)),
  );
  if (known.every((one) => changeOf(observationsOf(one), indicator).kind === 'not-judged'))
    return [
      indicator.limits
        ? 'No change is judged: too few periods can be compared.'
        : 'No change is judged: no limits are published.',
    ];
  return known.map((one) => {
    const own = observationsOf(one);
    const about = { areaName: ownName(one), indicator, sex };
    return [
      ...changesOf(own, indicator).map((change) => changeSentence({ ...about, change })),
      trendSentence({ ...about, trend: trendOf(own, indicator) }),
    ].join(' ');
  });
}
