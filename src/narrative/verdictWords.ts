import type { GapChange } from '#src/statistics/gap.ts';
import type { Trend } from '#src/statistics/trend.ts';
import type { Verdict } from '#src/statistics/verdict.ts';

import { areaInSentence } from './inSentence.ts';

export type Arrow = '↑' | '↓' | '≈' | '';

/** A verdict in words; `arrow` points up for better and down for worse, whatever the number did. */
export function verdictWords(
  verdict: Verdict,
  comparatorName: string,
): { text: string; arrow: Arrow } {
  const comparator = areaInSentence(comparatorName);
  switch (verdict.kind) {
    case 'better':
      return { text: `better than ${comparator}`, arrow: '↑' };
    case 'worse':
      return { text: `worse than ${comparator}`, arrow: '↓' };
    case 'no-clear-difference':
      return { text: `no clear difference from ${comparator}`, arrow: '≈' };
    case 'not-judged':
      return {
        text: `not judged: ${
          {
            'no-figure': 'no figure for this place',
            'no-comparator': `no figure for ${comparator}`,
            'no-limits': 'no limits are published',
          }[verdict.because]
        }`,
        arrow: '',
      };
  }
}

/** Why a trend or a change was not judged, to follow a colon. */
export const NOT_JUDGED_BECAUSE = {
  'no-figures': 'there are no figures',
  'too-few-periods': 'fewer than three periods can be compared',
  'no-limits': 'no limits are published',
  'overlapping-periods': 'the periods overlap',
} as const;

const CHANGE_WORDS = {
  'improved': 'improved',
  'worsened': 'worsened',
  'narrowed': 'narrowed',
  'widened': 'widened',
  'no-clear-change': 'no clear change',
} as const;

/** `improved since 2011–13`, `no clear change since 2011–13`, `trend not judged: …`. */
export const trendWords = (trend: Trend): string =>
  trend.kind === 'not-judged'
    ? `trend not judged: ${NOT_JUDGED_BECAUSE[trend.because]}`
    : `${CHANGE_WORDS[trend.kind]} since ${trend.from}`;

/** `the gap to England: no clear change since 2011–13`. */
export function gapWords(change: GapChange, comparatorName: string): string {
  const comparator = areaInSentence(comparatorName);
  const gap = `the gap to ${comparator}`;
  if (change.kind === 'not-judged') {
    const because =
      change.because === 'no-comparator'
        ? `there are no figures for ${comparator}`
        : NOT_JUDGED_BECAUSE[change.because];
    return `${gap} is not judged: ${because}`;
  }
  // On the good side a wider gap is good news: the words must not read as bad.
  const ahead = change.ahead && change.kind !== 'no-clear-change' ? ', in the place’s favour' : '';
  return `${gap}${ahead}: ${CHANGE_WORDS[change.kind]} since ${change.from}`;
}
