import type { Verdict } from '#src/statistics/verdict.ts';

import { formatCount, joinWords } from './format.ts';
import { areaInSentence } from './inSentence.ts';

/** Verdicts in the order in which they are counted. */
const COUNTED = ['worse', 'better', 'higher', 'lower'] as const;

const isAre = (count: number) => (count === 1 ? 'is' : 'are');

/**
 * What a comparison of several areas finds, all their figures together: how many are worse or better
 * than a comparator’s (higher or lower where neither is the better). It counts figures, ranks no
 * area, and says nothing of causes.
 * @param verdicts one for each figure that is held against the comparator, and for each area without
 */
export function compareSentence(verdicts: readonly Verdict[], comparatorName: string): string {
  const figures = verdicts.filter(
    (verdict) => verdict.kind !== 'not-judged' || verdict.because !== 'no-figure',
  );
  const comparator = areaInSentence(comparatorName);
  const count = (kind: Verdict['kind']) => figures.filter((one) => one.kind === kind).length;
  const unjudged = count('not-judged');
  const judged = figures.length - unjudged;
  if (figures.length === 0) return 'None of these areas has a figure for these outcomes.';
  const all = formatCount(figures.length, 'figure', 'figures');
  if (judged === 0) return `None of the ${all} here can be judged against ${comparator}.`;

  const unclear = count('no-clear-difference');
  const parts = [
    ...COUNTED.filter((kind) => count(kind) > 0).map((kind, n) =>
      n === 0
        ? `${count(kind)} ${isAre(count(kind))} ${kind} than ${comparator}’s`
        : `${count(kind)} ${kind}`,
    ),
    ...(unclear > 0
      ? [
          `${unclear} ${unclear === 1 ? 'shows' : 'show'} no clear difference${
            unclear === judged ? ` from ${comparator}’s` : ''
          }`,
        ]
      : []),
    ...(unjudged > 0 ? [`${unjudged} can’t be judged`] : []),
  ];
  return `Of the ${all} here, ${joinWords(parts)}.`;
}
