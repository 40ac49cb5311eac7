import type { Indicator } from '#src/contract/outcomes.ts';
import {
  hasNumber,
  headlineName,
  observationsOf,
  type OutcomeSeries,
} from '#src/figures/outcomes/outcomeRows.ts';
import { capitalise, joinWords } from '#src/narrative/language/format.ts';
import { changeWords, trendWords } from '#src/narrative/outcomes/verdictWords.ts';
import { seriesChanges } from '#src/statistics/seriesChange.ts';
import { trendOf } from '#src/statistics/trend.ts';

/** A change or trend in words, and the names of the places that have it. */
export type PlacesByChange = { readonly words: string; readonly names: string };

/**
 * The changes of the places’ figures, each with the places that changed so: first the changes over
 * ten years, then those over all periods, then the trends.
 */
export function groupPlacesByChange(
  series: readonly OutcomeSeries[],
  indicator: Indicator,
): PlacesByChange[] {
  const places = series.filter(
    ({ kind, points }) =>
      kind === 'place' && points.some(({ observation }) => hasNumber(observation)),
  );
  const placeWords = places.map((one) => {
    const own = observationsOf(one);
    const [tenYears, whole] = seriesChanges(own, indicator).map(changeWords);
    return {
      name: headlineName(one),
      words: [tenYears, whole, trendWords(trendOf(own, indicator))],
    };
  });
  return [0, 1, 2].flatMap((n) =>
    [...Map.groupBy(placeWords, ({ words }) => words[n])].flatMap(([words, some]) =>
      words === undefined
        ? []
        : [{ words: capitalise(words), names: joinWords(some.map(({ name }) => name)) }],
    ),
  );
}
