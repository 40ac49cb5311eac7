import type { Indicator } from '#src/contract/outcomes.ts';

import { compare, directionOf } from './difference.ts';
import type { Estimate } from './estimate.ts';

/** What of an indicator decides how its figures are judged. */
export type Judged = Pick<Indicator, 'polarity' | 'comparison' | 'limits'>;

export type Verdict =
  | { kind: 'better' | 'worse' | 'no-clear-difference' }
  | { kind: 'not-judged'; because: 'no-figure' | 'no-comparator' | 'no-limits' };

const isFigure = (estimate: Estimate | null): estimate is Estimate =>
  estimate !== null && Number.isFinite(estimate.value);

/**
 * Whether a place's figure is better or worse than a comparator's: the one verdict of Placeboard.
 *
 * Method: a difference is called one only when the 95% interval of the difference (of the ratio,
 * for rates) leaves out no difference; touching it exactly is no clear difference. Overlap of the
 * two intervals is never looked at, as overlapping intervals can still differ (N. Schenker and
 * J. F. Gentleman, “On judging the significance of differences by examining the overlap between
 * confidence intervals”, The American Statistician 55 (2001), 182–186). The interval is MOVER's:
 * see `differenceInterval`.
 */
export function verdictOf(
  place: Estimate | null,
  comparator: Estimate | null,
  indicator: Judged,
): Verdict {
  if (!isFigure(place)) return { kind: 'not-judged', because: 'no-figure' };
  if (!isFigure(comparator)) return { kind: 'not-judged', because: 'no-comparator' };
  const compared = indicator.limits ? compare(place, comparator, indicator.comparison) : null;
  if (!compared) return { kind: 'not-judged', because: 'no-limits' };
  const direction = directionOf(compared.interval, compared.comparison);
  if (direction === 0) return { kind: 'no-clear-difference' };
  const better = direction === (indicator.polarity === 'higher-is-better' ? 1 : -1);
  return { kind: better ? 'better' : 'worse' };
}
