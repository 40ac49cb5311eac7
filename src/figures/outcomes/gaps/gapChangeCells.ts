import type { TableCell } from '#src/contract/figures/figure.ts';
import type { Indicator } from '#src/contract/outcomes.ts';
import { numbers, texts } from '#src/figures/figureContent.ts';
import { computed } from '#src/figures/outcomes/figureCells.ts';
import { gapKindWords } from '#src/narrative/outcomes/verdictWords.ts';
import { RATIO_DECIMALS, unitOfDifference } from '#src/narrative/outcomes/outcomeWords.ts';
import type { Interval } from '#src/statistics/estimate.ts';
import type { GapChange } from '#src/statistics/gapChange.ts';

/**
 * A table's columns about how a gap changed: of what is to the place's disadvantage, so that growth is
 * above 0, or by what factor. `slope` is a year's, in per cent for a ratio.
 */
export const GAP_CHANGE_COLUMNS = [
  ...texts('changeSince', 'changeVerdict'),
  ...numbers(null, 'change', 'changeLower', 'changeUpper'),
  ...texts('changeUnit'),
  ...numbers(null, 'slope', 'slopeLower', 'slopeUpper'),
  ...texts('slopeUnit'),
];

/** The cells under `GAP_CHANGE_COLUMNS`; nothing in any period but the latest compared. */
export function gapChangeCells(
  change: GapChange,
  period: string,
  { unit, decimals }: Pick<Indicator, 'unit' | 'decimals'>,
): TableCell[] {
  if (change.kind === 'not-judged' || change.to !== period)
    return GAP_CHANGE_COLUMNS.map(() => null);
  const { scale, absolute, relative, slope, from } = change;
  const isRatio = scale === 'ratio' && relative !== null;
  const cells = ({ value, lower, upper }: Interval, places: number) =>
    [value, lower, upper].map((one) => computed(one, { decimals: places }));
  const percent = (factor: number) => 100 * (factor - 1);
  const perYear = slope && {
    value: isRatio ? percent(slope.perYear.value) : slope.perYear.value,
    lower: isRatio ? percent(slope.perYear.lower) : slope.perYear.lower,
    upper: isRatio ? percent(slope.perYear.upper) : slope.perYear.upper,
  };
  return [
    from,
    gapKindWords(change),
    ...(isRatio ? cells(relative.change, RATIO_DECIMALS) : cells(absolute.change, decimals)),
    isRatio ? 'factor' : unitOfDifference(unit),
    ...(perYear ? cells(perYear, isRatio ? 1 : decimals + 1) : [null, null, null]),
    perYear && `${isRatio ? '%' : unitOfDifference(unit)} a year`,
  ];
}
