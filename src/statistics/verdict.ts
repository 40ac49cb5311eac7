import type { Indicator, Observation } from '#src/contract/outcomes.ts';
import type { Polarity } from '#src/contract/plain/words.ts';

import { compare, directionOf } from './difference.ts';
import { estimateOf, type Estimate } from './estimate.ts';
import type { Measure } from './limits.ts';
import { nestingOf, type AreaParent, type Nesting } from './nesting.ts';

/** The fields of an indicator that decide how its figures are judged. */
export type JudgementRule = Pick<Indicator, 'polarity' | 'comparison'>;

export type Verdict =
  | {
      /** `higher` and `lower` where neither is better. */
      kind: 'better' | 'worse' | 'higher' | 'lower' | 'no-clear-difference';
      /** Set where one area is a part of the other whose share is not known: see `nestingOf`. */
      isApproximate?: true;
    }
  | {
      kind: 'not-judged';
      because: 'no-figure' | 'no-comparator' | 'incomplete' | 'no-limits' | 'different-periods';
    };

/** The word for a direction: better or worse by the polarity, or up and down where it is neutral. */
export function wordForDirection<W>(
  direction: 1 | -1,
  polarity: Polarity,
  words: { better: W; worse: W; up: W; down: W },
): W {
  if (polarity === 'neutral') return direction === 1 ? words.up : words.down;
  const better = direction === (polarity === 'higher-is-better' ? 1 : -1);
  return better ? words.better : words.worse;
}

const WORDS = { better: 'better', worse: 'worse', up: 'higher', down: 'lower' } as const;

const isFigure = (estimate: Estimate | null): estimate is Estimate =>
  estimate !== null && Number.isFinite(estimate.value);

/**
 * Whether a place's figure is better or worse than a comparator's (higher or lower where neither is
 * better). Every verdict comes from here. `verdictBetween` also checks that the periods are the same.
 *
 * Method: it is called a difference only when the 95% interval of the difference (of the ratio, for
 * rates) excludes no difference; touching it exactly is no clear difference. Overlap of the two
 * intervals plays no part, as figures with overlapping intervals can still differ (N. Schenker and
 * J. F. Gentleman, “On judging the significance of differences by examining the overlap between
 * confidence intervals”, The American Statistician 55 (2001), 182–186). `differenceInterval`
 * says how the interval is calculated; it assumes independent figures.
 */
export function verdictOf(
  place: Estimate | null,
  comparator: Estimate | null,
  { polarity, comparison }: JudgementRule,
  nesting: Nesting | null = null,
): Verdict {
  if (!isFigure(place)) return { kind: 'not-judged', because: 'no-figure' };
  if (!isFigure(comparator)) return { kind: 'not-judged', because: 'no-comparator' };
  if (place.isIncomplete || comparator.isIncomplete)
    return { kind: 'not-judged', because: 'incomplete' };
  const compared = compare(place, comparator, comparison, nesting);
  if (!compared) return { kind: 'not-judged', because: 'no-limits' };
  const direction = directionOf(compared.interval, compared.comparison);
  if (direction === 0) return { kind: 'no-clear-difference' };
  return { kind: wordForDirection(direction, polarity, WORDS) };
}

/** Whether two observations are of the same days. */
export const isSamePeriod = (a: Observation, b: Observation): boolean =>
  a.start === b.start && a.end === b.end;

/**
 * The verdict of `verdictOf` on two observations. Different periods are not judged, and the verdict is
 * approximate where `areas` say that one area is a part of the other whose share is not known.
 */
export function verdictBetween(
  place: Observation | null,
  comparator: Observation | null,
  indicator: JudgementRule & Measure,
  areas: readonly AreaParent[],
): Verdict {
  const figure = place && estimateOf(place, indicator);
  const comparatorFigure = comparator && estimateOf(comparator, indicator);
  if (!place || !comparator || !figure || !comparatorFigure)
    return verdictOf(figure, comparatorFigure, indicator);
  if (!isSamePeriod(place, comparator)) return { kind: 'not-judged', because: 'different-periods' };
  const nesting = nestingOf(place.area, comparator.area, areas);
  const verdict = verdictOf(figure, comparatorFigure, indicator, nesting);
  return verdict.kind !== 'not-judged' && nesting?.share === null
    ? { ...verdict, isApproximate: true }
    : verdict;
}
