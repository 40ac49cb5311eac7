import { styleOf } from '#src/charts/placeStyles.ts';
import type { TrendLine } from '#src/contract/figures/chartSpec.ts';
import type { Indicator, Observation } from '#src/contract/outcomes.ts';
import type { Area, Place } from '#src/contract/place.ts';
import type { Sex } from '#src/contract/plain/words.ts';
import { gapsOf } from '#src/figures/outcomes/gaps/gapsOf.ts';
import {
  latestPeriod,
  latestRows,
  observationsOf,
  trendSeries,
  type FigurePeriod,
  type OutcomeRow,
} from '#src/figures/outcomes/outcomeRows.ts';
import { periodsWithNumbers, spanOf } from '#src/figures/outcomes/spanOf.ts';
import { trendLines } from '#src/figures/outcomes/trend/trendLines.ts';
import type { JudgedFigure } from '#src/narrative/comparisons/compareSentence.ts';
import { SEX_WORDS } from '#src/narrative/outcomes/outcomeWords.ts';
import type { Gap } from '#src/statistics/gap.ts';
import type { GapChange } from '#src/statistics/gapChange.ts';
import { MIN_PERIODS } from '#src/statistics/series.ts';
import { seriesChange, type SeriesChange } from '#src/statistics/seriesChange.ts';
import { verdictChance } from '#src/statistics/verdictChance.ts';

/** One outcome of one sex, for one place. */
export type ProfileRow = {
  indicator: Indicator;
  sex: Sex;
  /** `Healthy life expectancy, females`. */
  name: string;
  /** The latest period that the place has; null: it has no figure. */
  period: FigurePeriod | null;
  /** The place's figure of that period, and the comparator's. */
  own: OutcomeRow;
  against: OutcomeRow | null;
  change: SeriesChange;
  /** How far it is from the comparator in that period; null where either has no figure. */
  gapNow: Gap | null;
  /** How the gap to the comparator changed; null where there is none. */
  gap: GapChange | null;
  /** How probable such a difference would be by chance alone; null without a verdict. */
  chance: number | null;
  /** The place's line, and the comparator's. */
  lines: TrendLine[];
  /** The periods that the lines cover: “2011–13 to 2022–24”. */
  span: string;
  /** Whether there are enough periods to draw them. */
  isTrend: boolean;
};

type Input = {
  readonly place: Place;
  /** All places: their order gives each its colour and marker. */
  readonly places: readonly Pick<Place, 'id'>[];
  readonly indicators: readonly Indicator[];
  /** Of the place's area and the comparator, in every period. */
  readonly observations: readonly Observation[];
  readonly areas: readonly Area[];
  /** Code of the area that figures are compared with; null: none. */
  readonly comparator: string | null;
};

/** Every outcome of one place, in the record's order: series that go on, then those that have ended. */
export function profileRows({
  place,
  places,
  indicators,
  observations,
  areas,
  comparator,
}: Input): ProfileRow[] {
  const inOrder = [
    ...indicators.filter(({ historic }) => !historic),
    ...indicators.filter(({ historic }) => historic),
  ];
  const index = places.findIndex(({ id }) => id === place.id);
  const style = styleOf(index, places.length, index);
  return inOrder.flatMap((indicator) =>
    indicator.sexes.flatMap((sex): ProfileRow[] => {
      const comparators = comparator === null ? [] : [comparator];
      const input = { indicator, sex, observations, places: [place], areas, comparators };
      const rows = latestRows(input);
      const own = rows.find(({ kind }) => kind === 'place');
      const against = rows.find(({ kind }) => kind === 'comparator') ?? null;
      if (!own) return [];
      const series = trendSeries(input).filter(({ kind }) => kind !== 'former-district');
      const period = latestPeriod(input);
      const [gaps] = gapsOf(series, indicator)?.changes ?? [];
      const latest = gaps?.gaps.at(-1);
      const history = observationsOf(series.find(({ kind }) => kind === 'place'));
      return [
        {
          indicator,
          sex,
          name: `${indicator.shortName}${indicator.sexes.length > 1 ? `, ${SEX_WORDS[sex]}` : ''}`,
          period,
          own,
          against,
          change: seriesChange(history, indicator),
          gapNow: latest && latest.end === period?.end ? latest.gap : null,
          gap: gaps?.change ?? null,
          chance: verdictChance(own.observation, against?.observation ?? null, indicator, areas),
          lines: trendLines(series).map((line) =>
            line.kind === 'place' ? { ...line, style } : line,
          ),
          span: spanOf(series),
          isTrend: periodsWithNumbers(series).length >= MIN_PERIODS,
        },
      ];
    }),
  );
}

/** Every verdict of a profile, for a line that counts them. */
export const profileVerdicts = (rows: readonly ProfileRow[]): JudgedFigure[] =>
  rows.flatMap(({ own: { verdict }, chance }) => (verdict ? [{ verdict, chance }] : []));
