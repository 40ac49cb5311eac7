import type { Observation } from '#src/contract/outcomes.ts';

import { chanceOf } from './chance.ts';
import { compare } from './difference.ts';
import { estimateOf } from './estimate.ts';
import type { Measure } from './limits.ts';
import { nestingOf, type AreaParent } from './nesting.ts';
import { isSamePeriod, type JudgementRule } from './verdict.ts';

/**
 * How probable a difference as great as that between two observations would be by chance alone
 * (`chanceOf`), for lines that count over many verdicts.
 * @returns null where there is no verdict
 */
export function verdictChance(
  place: Observation | null,
  comparator: Observation | null,
  indicator: JudgementRule & Measure,
  areas: readonly AreaParent[],
): number | null {
  const figure = place && estimateOf(place, indicator);
  const comparatorFigure = comparator && estimateOf(comparator, indicator);
  if (!figure || !comparatorFigure || !isSamePeriod(place, comparator)) return null;
  const nesting = nestingOf(place.area, comparator.area, areas);
  const compared = compare(figure, comparatorFigure, indicator.comparison, nesting);
  return compared && chanceOf(compared.interval, compared.comparison);
}
