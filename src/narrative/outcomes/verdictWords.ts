import type { Polarity } from '#src/contract/plain/words.ts';
import { areaInSentence } from '#src/narrative/language/inSentence.ts';
import type { SeriesChange } from '#src/statistics/seriesChange.ts';
import type { GapChange } from '#src/statistics/gapChange.ts';
import type { Trend } from '#src/statistics/trend.ts';
import type { Verdict } from '#src/statistics/verdict.ts';

export type Arrow = '↑' | '↓' | '≈' | '';

const NO_LIMITS = 'no margin of error is published';

/** Why figures without limits are not judged, said once for many. */
export const NO_LIMITS_SENTENCE =
  'No margin of error is published for this figure, so a difference may be chance.';

const VERDICTS = {
  'better': 'better than',
  'worse': 'worse than',
  'higher': 'higher than',
  'lower': 'lower than',
  'no-clear-difference': 'no clear difference from',
} as const;

const UP = {
  'higher-is-better': 'better',
  'lower-is-better': 'worse',
  'neutral': 'higher',
} as const;

/** An arrow for where the figure lies, so that it never contradicts the numbers beside it: up is higher. */
const arrowOf = (kind: keyof typeof VERDICTS, polarity: Polarity): Arrow =>
  kind === 'no-clear-difference' ? '≈' : kind === UP[polarity] ? '↑' : '↓';

/**
 * A verdict in words, and as an arrow for which way the figure lies.
 * @param polarity which side is better; without it there is no arrow
 */
export function verdictWords(
  verdict: Verdict,
  comparatorName: string,
  polarity: Polarity | null = null,
): { text: string; arrow: Arrow } {
  const comparator = areaInSentence(comparatorName);
  if (verdict.kind === 'not-judged') {
    const because = {
      'no-figure': 'no figure for this place',
      'no-comparator': `no figure for ${comparator}`,
      'incomplete': 'the returns were incomplete',
      'no-limits': `${NO_LIMITS}, so it may be chance`,
      'different-periods': 'the figures are for different periods',
    }[verdict.because];
    return { text: `not judged: ${because}`, arrow: '' };
  }
  return {
    text: `${VERDICTS[verdict.kind]} ${comparator}${verdict.isApproximate ? ' (approximate)' : ''}`,
    arrow: polarity === null ? '' : arrowOf(verdict.kind, polarity),
  };
}

/** What is said of a change that only the two ends show. */
export const AT_ENDS_ONLY = 'clear at the ends only';

/** Why a change, trend or gap was not judged, to follow a colon. */
export const NOT_JUDGED_BECAUSE = {
  'no-figures': 'there are no figures',
  'incomplete': 'the returns were incomplete',
  'too-few-periods': 'there are too few periods to tell',
  'too-scattered': 'the periods are too few for figures that scatter so much',
  'no-limits': NO_LIMITS,
  'overlapping-periods': 'the periods overlap',
  'no-better-side': 'neither higher nor lower is better',
} as const;

const CHANGES = {
  'improved': 'improved',
  'worsened': 'worsened',
  'rose': 'rose',
  'fell': 'fell',
  'narrowed': 'narrowed',
  'widened': 'widened',
  'no-clear-change': 'no clear change',
} as const;

const TRENDS = {
  'improving': 'improving trend',
  'worsening': 'worsening trend',
  'rising': 'rising trend',
  'falling': 'falling trend',
  'no-clear-trend': 'no clear trend',
} as const;

type Between = { readonly from: string; readonly to: string };

/** The two periods compared: `2012–14 to 2022–24`. */
const between = ({ from, to }: Between): string => `${from} to ${to}`;

/** The kind of a change, `improved`, for where the periods are already named; null where it is not judged. */
export const changeKindWords = ({ kind }: SeriesChange): string | null =>
  kind === 'not-judged' ? null : CHANGES[kind];

/** `improved 2012–14 to 2022–24`, `change not judged: …`. */
export const changeWords = (change: SeriesChange): string =>
  change.kind === 'not-judged'
    ? `change not judged: ${NOT_JUDGED_BECAUSE[change.because]}`
    : `${CHANGES[change.kind]} ${between(change)}`;

/** `improving trend 2013–15 to 2022–24`, `trend not judged: …`. */
export const trendWords = (trend: Trend): string =>
  trend.kind === 'not-judged'
    ? `trend not judged: ${NOT_JUDGED_BECAUSE[trend.because]}`
    : `${TRENDS[trend.kind]} ${between(trend)}`;

/** How a gap changed: `widened`, `widened (clear at the ends only)`, `lead narrowed`. */
export function gapKindWords(change: Exclude<GapChange, { kind: 'not-judged' }>): string {
  const { kind, isAhead, isAtEndsOnly } = change;
  const lead = isAhead && kind !== 'no-clear-change' ? 'lead ' : '';
  return `${lead}${CHANGES[kind]}${isAtEndsOnly ? ` (${AT_ENDS_ONLY})` : ''}`;
}

/** `the gap to England: no clear change 2012–14 to 2022–24`. */
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
  // A lead that widens is good news, so the words say whose favour it is in.
  const ahead =
    change.isAhead && change.kind !== 'no-clear-change' ? ', in the place’s favour' : '';
  const ends = change.isAtEndsOnly ? ` (${AT_ENDS_ONLY})` : '';
  return `${gap}${ahead}: ${CHANGES[change.kind]} ${between(change)}${ends}`;
}
