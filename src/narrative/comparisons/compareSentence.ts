import { formatCount, joinWords } from '#src/narrative/language/format.ts';
import { areaInSentence } from '#src/narrative/language/inSentence.ts';
import type { Verdict } from '#src/statistics/verdict.ts';

/** The order in which the sentence gives its counts. */
const COUNTED = ['worse', 'better', 'higher', 'lower'] as const;

/**
 * How many figures of several areas are worse or better than a comparator’s (higher or lower where
 * neither is better). It counts figures; it ranks no area and says nothing about causes.
 * @param verdicts one for each area and outcome, with or without a figure
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
  const differing = COUNTED.map((kind) => ({ kind, n: count(kind) })).filter(({ n }) => n > 0);
  const parts = [
    ...differing.map(({ kind, n }, index) => ({
      n,
      says: index === 0 ? `${n === 1 ? 'is' : 'are'} ${kind} than ${comparator}’s` : kind,
    })),
    {
      n: unclear,
      says: `${unclear === 1 ? 'shows' : 'show'} no clear difference${
        differing.length === 0 ? ` from ${comparator}’s` : ''
      }`,
    },
    { n: unjudged, says: 'can’t be judged' },
  ].filter(({ n }) => n > 0);
  const [only] = parts.length === 1 ? parts : [];
  if (only) return `${only.n === 1 ? 'The one figure' : `All ${all}`} here ${only.says}.`;
  return `Of the ${all} here, ${joinWords(parts.map(({ n, says }) => `${n} ${says}`))}.`;
}
