import { figureText } from '#src/figures/outcomes/figureText.ts';
import { hasNumber, type OutcomeRow } from '#src/figures/outcomes/outcomeRows.ts';
import { ageWords } from '#src/narrative/cautions/ageSentence.ts';
import { gapSizeWords } from '#src/narrative/comparisons/gaps/gapSizeWords.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import { signedSize } from '#src/narrative/outcomes/outcomeWords.ts';
import {
  changeKindWords,
  gapKindWords,
  NOT_JUDGED_BECAUSE,
  verdictWords,
} from '#src/narrative/outcomes/verdictWords.ts';

import type { ProfileRow } from './profileRows.ts';

/** What each cell of a profile's row says; '' where there is nothing to say. */
export type ProfileWords = {
  /** “51.8 (47.4 to 56.1)”, or why there is no number. */
  figure: string;
  against: string;
  /** `below by 9.5 years (5.1 to 13.9)`. */
  gapNow: string;
  verdict: string;
  /** `Worsened 2012–14 to 2022–24: −4.9 years, −9.2 to −0.6`. */
  change: string;
  gap: string;
  /** `Not judged*`, where none of the three is; null where any is. The note of it is NO_LIMITS_SENTENCE. */
  notJudged: string | null;
  /** `23 months`, from the end of its period to the record's date. */
  age: string;
};

const figureOf = (row: OutcomeRow | null, { indicator }: ProfileRow): string => {
  const { text, interval } = figureText(row?.observation ?? null, indicator, row?.kind ?? 'place');
  return interval === null ? text : `${text} ${interval}`;
};

/** @param recordDate day to which a figure's age is counted, YYYY-MM-DD */
export function profileWords(row: ProfileRow, recordDate: string): ProfileWords {
  const { own, against, change, gap, gapNow, indicator, period } = row;
  const isNumber = hasNumber(own.observation);
  const verdict =
    own.verdict && against && verdictWords(own.verdict, against.name, indicator.polarity);
  // Where not even the figure is judged, it is reason enough for the rest.
  const isJudged = own.verdict?.kind !== 'not-judged';
  return {
    figure: figureOf(own, row),
    against: against ? figureOf(against, row) : '',
    gapNow: isNumber && gapNow ? gapSizeWords(gapNow, indicator) : '',
    verdict: isNumber && verdict ? `${capitalise(verdict.text)}\u00a0${verdict.arrow}`.trim() : '',
    change: isNumber ? changeCell(change, indicator, isJudged) : '',
    gap: isNumber && gap ? gapCell(gap, row, isJudged) : '',
    notJudged: isNumber ? notJudgedWords(row, verdict?.text ?? '') : null,
    age: isNumber && period ? ageWords(period.end, recordDate) : '',
  };
}

const NOT_JUDGED = 'Not judged';

/** Marks what NO_LIMITS_SENTENCE explains. */
export const NOT_JUDGED_MARK = '*';

function notJudgedWords({ own: { verdict }, change, gap }: ProfileRow, words: string) {
  const isJudged = [verdict, change, gap].some((one) => one && one.kind !== 'not-judged');
  if (isJudged || verdict?.kind !== 'not-judged') return null;
  return verdict.because === 'no-limits' ? NOT_JUDGED + NOT_JUDGED_MARK : capitalise(words);
}

function changeCell(
  change: ProfileRow['change'],
  indicator: ProfileRow['indicator'],
  withReason: boolean,
): string {
  if (change.kind === 'not-judged')
    return withReason ? `${NOT_JUDGED}: ${NOT_JUDGED_BECAUSE[change.because]}` : NOT_JUDGED;
  const size = signedSize(change.change, change.comparison, indicator, 'factor');
  return `${capitalise(changeKindWords(change) ?? '')} ${change.from} to ${change.to}: ${size}`;
}

function gapCell(
  gap: NonNullable<ProfileRow['gap']>,
  { indicator, change }: ProfileRow,
  withReason: boolean,
): string {
  if (gap.kind === 'not-judged') {
    const because =
      gap.because === 'no-comparator'
        ? 'there is nothing to compare it with'
        : NOT_JUDGED_BECAUSE[gap.because];
    return withReason ? `${NOT_JUDGED}: ${because}` : NOT_JUDGED;
  }
  const { scale, relative, absolute, from, to } = gap;
  const isRatio = scale === 'ratio' && relative !== null;
  const size = isRatio
    ? signedSize(relative.change, 'ratio', indicator, 'factor')
    : signedSize(absolute.change, 'difference', indicator, 'factor');
  // The column beside it names the periods, which are usually the same.
  const isSame = change.kind !== 'not-judged' && change.from === from && change.to === to;
  return `${capitalise(gapKindWords(gap))}${isSame ? '' : ` ${from} to ${to}`}: ${size}`;
}
