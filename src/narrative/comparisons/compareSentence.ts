import { formatCount, joinWords } from '#src/narrative/language/format.ts';
import { areaInSentence } from '#src/narrative/language/inSentence.ts';
import { standing } from '#src/statistics/chance.ts';
import type { Verdict } from '#src/statistics/verdict.ts';

import { manyTestsSentences } from './manyTestsSentences.ts';

/** A verdict, and how probable such a difference would be by chance alone; null where not judged. */
export type JudgedFigure = { readonly verdict: Verdict; readonly chance: number | null };

const NOT_JUDGED = 'can’t be judged';

/** The order in which the sentence gives its counts. */
const COUNTED = ['worse', 'better', 'higher', 'lower'] as const;

/** What each figure counts as in `compareSentence`; null for what it doesn't count. */
export function countedAs(all: readonly JudgedFigure[]): (string | null)[] {
  const stands = standing(
    all.flatMap(({ verdict, chance }) => (verdict.kind === 'not-judged' ? [] : [chance ?? 1])),
  );
  let n = 0;
  return all.map(({ verdict }) => {
    if (verdict.kind === 'not-judged') return verdict.because === 'no-figure' ? null : NOT_JUDGED;
    return stands[n++] ? verdict.kind : 'none that stands';
  });
}

/**
 * How many figures of several areas are worse or better than a comparator’s (higher or lower where
 * neither is better), as far as that stands when all that are judged are allowed for (`standing`). It
 * counts figures; it ranks no area and says nothing about causes.
 * @param all one for each area and outcome, with or without a figure
 */
export function compareSentence(all: readonly JudgedFigure[], comparatorName: string): string {
  const figures = countedAs(all).filter((one) => one !== null);
  const unjudged = figures.filter((one) => one === NOT_JUDGED).length;
  const judged = figures.length - unjudged;
  const comparator = areaInSentence(comparatorName);
  if (figures.length === 0) return 'None of these areas has a figure for these outcomes.';
  const both = figures.length === 2;
  const count = formatCount(figures.length, 'figure', 'figures');
  if (judged === 0)
    return figures.length === 1
      ? `The one figure here can’t be judged against ${comparator}.`
      : `${both ? 'Neither of the two figures' : `None of the ${count}`} here can be judged against ${comparator}.`;

  const differing = COUNTED.map((kind) => ({
    kind,
    n: figures.filter((one) => one === kind).length,
  })).filter(({ n }) => n > 0);
  const unclear = judged - differing.reduce((sum, { n }) => sum + n, 0);
  // Some may be called clear by themselves below: then the words must not deny it.
  const isDenied =
    all.filter(({ verdict: { kind } }) => kind === 'no-clear-difference').length === unclear;
  const parts = [
    ...differing.map(({ kind, n }, index) => ({
      n,
      says: index === 0 ? `${n === 1 ? 'is' : 'are'} ${kind} than ${comparator}’s` : kind,
    })),
    {
      n: unclear,
      says: `${unclear === 1 ? 'shows' : 'show'} ${
        isDenied ? 'no clear difference' : 'no difference that stands'
      }${isDenied && differing.length === 0 ? ` from ${comparator}’s` : ''}`,
    },
    { n: unjudged, says: NOT_JUDGED },
  ].filter(({ n }) => n > 0);
  const [only] = parts.length === 1 ? parts : [];
  if (only)
    return `${only.n === 1 ? 'The one figure' : both ? 'Both figures' : `All ${count}`} here ${only.says}.`;
  return `Of the ${both ? 'two figures' : count} here, ${joinWords(parts.map(({ n, says }) => `${n} ${says}`))}.`;
}

/** Why `compareSentence` may count fewer than are called clear one by one; '' with no more than one judged. */
export const compareAllowance = (all: readonly JudgedFigure[]): string =>
  manyTestsSentences(all.filter(({ verdict }) => verdict.kind !== 'not-judged').length, {
    noun: 'figures',
    found: 'different',
  });
