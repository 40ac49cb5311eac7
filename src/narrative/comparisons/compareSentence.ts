import { formatCount, joinWords } from '#src/narrative/language/format.ts';
import { areaInSentence } from '#src/narrative/language/inSentence.ts';
import { standing } from '#src/statistics/chance.ts';
import type { Verdict } from '#src/statistics/verdict.ts';

import { manyTestsSentences } from './manyTestsSentences.ts';

/** A verdict, and how probable such a difference would be by chance alone; null where not judged. */
export type JudgedFigure = { readonly verdict: Verdict; readonly chance: number | null };

/** The order in which the sentence gives its counts. */
const COUNTED = ['worse', 'better', 'higher', 'lower'] as const;

/** Figures, and for each whether its difference stands when all that were judged are allowed for. */
function judgedFigures(all: readonly JudgedFigure[]) {
  const figures = all.filter(
    ({ verdict }) => verdict.kind !== 'not-judged' || verdict.because !== 'no-figure',
  );
  const judged = figures.filter(({ verdict }) => verdict.kind !== 'not-judged');
  const stands = standing(judged.map(({ chance }) => chance ?? 1));
  return { figures, judged: judged.map(({ verdict }, n) => ({ verdict, stands: stands[n] })) };
}

/**
 * How many figures of several areas are worse or better than a comparator’s (higher or lower where
 * neither is better), as far as that stands when all that are judged are allowed for (`standing`). It
 * counts figures; it ranks no area and says nothing about causes.
 * @param all one for each area and outcome, with or without a figure
 */
export function compareSentence(all: readonly JudgedFigure[], comparatorName: string): string {
  const { figures, judged } = judgedFigures(all);
  const comparator = areaInSentence(comparatorName);
  if (figures.length === 0) return 'None of these areas has a figure for these outcomes.';
  const both = figures.length === 2;
  const count = formatCount(figures.length, 'figure', 'figures');
  if (judged.length === 0)
    return figures.length === 1
      ? `The one figure here can’t be judged against ${comparator}.`
      : `${both ? 'Neither of the two figures' : `None of the ${count}`} here can be judged against ${comparator}.`;

  const differing = COUNTED.map((kind) => ({
    kind,
    n: judged.filter(({ verdict, stands }) => verdict.kind === kind && stands).length,
  })).filter(({ n }) => n > 0);
  const unclear = judged.length - differing.reduce((sum, { n }) => sum + n, 0);
  // Some may be called clear by themselves below: then the words must not deny it.
  const isDenied = judged.every(
    ({ verdict, stands }) => stands || verdict.kind === 'no-clear-difference',
  );
  const parts = [
    ...differing.map(({ kind, n }, index) => ({
      n,
      says: index === 0 ? `${n === 1 ? 'is' : 'are'} ${kind} than ${comparator}’s` : kind,
    })),
    {
      n: unclear,
      says: `${unclear === 1 ? 'shows' : 'show'} ${
        isDenied ? 'no clear difference' : 'none that stands among so many'
      }${isDenied && differing.length === 0 ? ` from ${comparator}’s` : ''}`,
    },
    { n: figures.length - judged.length, says: 'can’t be judged' },
  ].filter(({ n }) => n > 0);
  const [only] = parts.length === 1 ? parts : [];
  if (only)
    return `${only.n === 1 ? 'The one figure' : both ? 'Both figures' : `All ${count}`} here ${only.says}.`;
  return `Of the ${both ? 'two figures' : count} here, ${joinWords(parts.map(({ n, says }) => `${n} ${says}`))}.`;
}

/** Why `compareSentence` may count fewer than are called clear one by one; '' with no more than one judged. */
export const compareAllowance = (all: readonly JudgedFigure[]): string =>
  manyTestsSentences(judgedFigures(all).judged.length, { noun: 'figures', found: 'different' });
