import type { PlaceStyle } from '#src/contract/placeStyle.ts';
import { extraStyleOf, MAX_COLOURED_PLACES, styleOf } from '#src/charts/placeStyles.ts';
import type { Indicator, Observation } from '#src/contract/outcomes.ts';
import type { Area, Place } from '#src/contract/place.ts';
import type { Sex } from '#src/contract/plain/words.ts';
import {
  hasNumber,
  trendSeries,
  type OutcomeSeries,
  type FigurePeriod,
} from '#src/figures/outcomes/outcomeRows.ts';
import type { JudgedFigure } from '#src/narrative/comparisons/compareSentence.ts';
import { verdictBetween, type Verdict } from '#src/statistics/verdict.ts';
import { verdictChance } from '#src/statistics/verdictChance.ts';

import type { CompareArea } from './compareAreas.ts';

export type CompareCell = {
  area: CompareArea;
  /** The area's figure for the row's period, or its latest before; null: it has none. */
  observation: Observation | null;
  /** Whether it is of an earlier period than the row's. */
  isEarlier: boolean;
  /** Null where the area is the comparator, or there is none. */
  verdict: Verdict | null;
  /** How probable such a difference would be by chance alone; null without a verdict. */
  chance: number | null;
  /** The area's whole series. */
  series: OutcomeSeries;
};

/** One outcome of one sex: a row of the table and one small picture. */
export type CompareRow = {
  indicator: Indicator;
  sex: Sex;
  /** The latest period that any of the areas has; null: none has any. */
  period: FigurePeriod | null;
  cells: CompareCell[];
  /** Null: there is no comparator. */
  against: CompareCell | null;
};

type Input = {
  areas: readonly CompareArea[];
  indicators: readonly Indicator[];
  against: CompareArea | null;
  observations: readonly Observation[];
  /** All areas of the record, which say what lies in what. */
  recordAreas: readonly Area[];
};

/** Whether there is an observation that isn't `missing`. */
const isReported = (observation: Observation | null): observation is Observation =>
  observation !== null && observation.state !== 'missing';

function latestOf(all: readonly OutcomeSeries[]): FigurePeriod | null {
  const [first] = all;
  return (
    first?.points.findLast((_, n) =>
      all.some(({ points }) => isReported(points[n]?.observation ?? null)),
    ) ?? null
  );
}

/** An area's observation for a period, else its latest figure before. */
function figureFor({ points }: OutcomeSeries, period: FigurePeriod | null) {
  const upTo = points.filter(({ start }) => period !== null && start <= period.start);
  const own = upTo.findLast(({ start, end }) => start === period?.start && end === period.end);
  const found = isReported(own?.observation ?? null)
    ? own
    : (upTo.findLast(({ observation }) => hasNumber(observation)) ?? own);
  return { observation: found?.observation ?? null, isEarlier: found !== own };
}

/** The rows of a comparison, for the table and the small pictures alike. */
export function compareRows({
  areas,
  indicators,
  against,
  observations,
  recordAreas,
}: Input): CompareRow[] {
  const columns = against ? [...areas, against] : areas;
  return indicators.flatMap((indicator) =>
    indicator.sexes.map((sex): CompareRow => {
      const all = trendSeries({
        indicator,
        sex,
        observations: observations.filter((one) => one.indicator === indicator.id),
        // Each column is read by its area's code, also where it is a place.
        places: [],
        areas: recordAreas,
        comparators: columns.map(({ areaCode }) => areaCode),
      });
      const period = latestOf(all.slice(0, areas.length));
      const found = all.map((series) => ({ series, ...figureFor(series, period) }));
      const other = against ? (found.at(-1) ?? null) : null;
      const cells = found.flatMap(({ series, observation, isEarlier }, n): CompareCell[] => {
        const area = columns[n];
        if (!area) return [];
        const isOwn = area.areaCode === against?.areaCode;
        const verdict =
          other && !isOwn
            ? verdictBetween(observation, other.observation, indicator, recordAreas)
            : null;
        const chance =
          other && !isOwn
            ? verdictChance(observation, other.observation, indicator, recordAreas)
            : null;
        return [{ area, series, observation, isEarlier, verdict, chance }];
      });
      return {
        indicator,
        sex,
        period,
        cells: cells.slice(0, areas.length),
        against: against ? (cells.at(-1) ?? null) : null,
      };
    }),
  );
}

/** Every verdict of a comparison, for a line that counts them. */
export const judgedFiguresOf = (rows: readonly CompareRow[]): JudgedFigure[] =>
  rows.flatMap(({ cells }) =>
    cells.flatMap(({ verdict, chance }) => (verdict ? [{ verdict, chance }] : [])),
  );

/**
 * Colour and marker of each column, by the area's id. Places have those of every other page, as far
 * as there are enough; other areas are grey, with the markers that are left.
 */
export function compareStyles(
  areas: readonly CompareArea[],
  places: readonly Pick<Place, 'id'>[],
): Map<string, PlaceStyle> {
  // There are never more columns than colours.
  if (places.length > MAX_COLOURED_PLACES && areas.every(({ kind }) => kind === 'place'))
    return new Map(areas.map(({ id }, index) => [id, styleOf(index)]));
  const order = places.length > MAX_COLOURED_PLACES ? [] : places.map(({ id }) => id);
  const own = (id: string) => order.indexOf(id);
  const taken = new Set(areas.map(({ id }) => own(id)));
  const free = [0, 1, 2, 3].filter((index) => !taken.has(index));
  return new Map(
    areas.map(({ id }) => [id, own(id) >= 0 ? styleOf(own(id)) : extraStyleOf(free.shift() ?? 0)]),
  );
}
