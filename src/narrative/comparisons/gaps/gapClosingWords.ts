import { formatNumber } from '#src/narrative/language/format.ts';
import {
  RATIO_DECIMALS,
  ratioWithInterval,
  signedSize,
  unsignedSize,
  type SentenceIndicator,
} from '#src/narrative/outcomes/outcomeWords.ts';
import { AT_ENDS_ONLY, gapKindWords } from '#src/narrative/outcomes/verdictWords.ts';
import type { GapChange } from '#src/statistics/gapChange.ts';

type JudgedGapChange = Exclude<GapChange, { kind: 'not-judged' }>;

/** The size of a gap then and now, on the scale that it is judged on: `7.2 to 9.5`. */
export function gapEndsWords(
  { scale, absolute, relative }: JudgedGapChange,
  { decimals }: SentenceIndicator,
): string {
  const isRatio = scale === 'ratio' && relative !== null;
  const { before, after } = isRatio ? relative : absolute;
  const words = ({ value }: { value: number }) =>
    formatNumber(value, isRatio ? RATIO_DECIMALS : decimals);
  return `${words(before)} to ${words(after)}`;
}

/**
 * Whether a gap changed, and by how much, beside its two sizes: `widened by 1.9 percentage points
 * (0.2 to 3.7)`, `no clear change (2.3 years, −0.6 to 5.2)`. Above 0 is a change for the worse.
 * @param isShort whether the size of what is no clear change is left out
 */
export function gapVerdictWords(
  change: JudgedGapChange,
  indicator: SentenceIndicator,
  isShort = false,
): string {
  const { isAtEndsOnly, isApproximate, ...plain } = change;
  const { kind, scale, absolute, relative } = plain;
  const approximately = isApproximate ? ', approximately' : '';
  const isRatio = scale === 'ratio' && relative !== null;
  const by = isRatio ? relative.change : absolute.change;
  if (kind === 'no-clear-change' && isShort) return gapKindWords(plain) + approximately;
  if (kind === 'no-clear-change')
    return `no clear change (${signedSize(by, scale, indicator, 'factor')})${approximately}`;
  const size = isRatio ? `a factor of ${ratioWithInterval(by)}` : unsignedSize(by, indicator);
  return `${gapKindWords(plain)} by ${size}${isAtEndsOnly ? `, ${AT_ENDS_ONLY}` : ''}${approximately}`;
}
