import type { IndicatorAndSex } from '#src/figures/outcomes/outcomeContent.ts';
import {
  hasNumber,
  observationsOf,
  ownName,
  type OutcomeSeries,
} from '#src/figures/outcomes/outcomeRows.ts';
import { changeFinding } from '#src/narrative/comparisons/changeFinding.ts';
import { changeSentence } from '#src/narrative/comparisons/changeSentence.ts';
import { trendSentence } from '#src/narrative/outcomes/outcomeSentences.ts';
import { NOT_JUDGED_BECAUSE } from '#src/narrative/outcomes/verdictWords.ts';
import { seriesChange, seriesChanges } from '#src/statistics/seriesChange.ts';
import { trendOf } from '#src/statistics/trend.ts';

/** The series of places that have a figure. */
const placesOf = (series: readonly OutcomeSeries[]) =>
  series.filter(
    ({ kind, points }) =>
      kind === 'place' && points.some(({ observation }) => hasNumber(observation)),
  );

/** In which places the figure clearly changed over ten years; null where nothing is judged. */
export const trendFinding = (
  series: readonly OutcomeSeries[],
  { indicator, sex }: IndicatorAndSex,
): string | null =>
  changeFinding(
    placesOf(series).map((one) => ({
      name: ownName(one),
      change: seriesChange(observationsOf(one), indicator),
    })),
    { indicator, sex },
  );

/**
 * For each place, how its figure changed over ten years and over all periods, and its trend.
 * @returns where nothing is judged, one sentence that says why
 */
export function trendSentences(
  series: readonly OutcomeSeries[],
  { indicator, sex }: IndicatorAndSex,
): string[] {
  const places = placesOf(series);
  const changes = places.map((one) => seriesChange(observationsOf(one), indicator));
  const reasons = changes.flatMap((change) =>
    change.kind === 'not-judged' ? [NOT_JUDGED_BECAUSE[change.because]] : [],
  );
  if (reasons.length === changes.length)
    return [
      `No change is judged: ${[...new Set(reasons)].join(', or ') || NOT_JUDGED_BECAUSE['no-figures']}.`,
    ];
  return places.map((one) => {
    const own = observationsOf(one);
    const about = { areaName: ownName(one), indicator, sex };
    return [
      ...seriesChanges(own, indicator).map((change) => changeSentence({ ...about, change })),
      trendSentence({ ...about, trend: trendOf(own, indicator) }),
    ].join(' ');
  });
}
