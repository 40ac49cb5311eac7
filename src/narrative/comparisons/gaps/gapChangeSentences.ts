import { firstFitting } from '#src/narrative/language/firstFitting.ts';
import { capitalise, formatFigure, formatNumber } from '#src/narrative/language/format.ts';
import { areaInSentence } from '#src/narrative/language/inSentence.ts';
import { numberWord } from '#src/narrative/language/numberWord.ts';
import {
  ratioWithInterval,
  RATIO_DECIMALS,
  signedSize,
  signedWithInterval,
  unitOfDifference,
  unsignedSize,
  type SentenceIndicator,
} from '#src/narrative/outcomes/outcomeWords.ts';
import { AT_ENDS_ONLY, NOT_JUDGED_BECAUSE } from '#src/narrative/outcomes/verdictWords.ts';
import type { Interval } from '#src/statistics/estimate.ts';
import type { GapChange } from '#src/statistics/gapChange.ts';

type JudgedGapChange = Exclude<GapChange, { kind: 'not-judged' }>;
type About = { area: string; comparator: string; indicator: SentenceIndicator };

/**
 * Whether the gap between a place and a comparator closed, by how much, with its size in both
 * periods; then its slope over the periods between them. The list that they stand in says of what.
 */
export function gapChangeSentences({
  areaName,
  comparatorName,
  indicator,
  gapChange: change,
}: {
  areaName: string;
  comparatorName: string;
  indicator: SentenceIndicator;
  gapChange: GapChange;
}): string[] {
  const about = {
    area: areaInSentence(areaName),
    comparator: areaInSentence(comparatorName),
    indicator,
  };
  if (change.kind === 'not-judged') {
    const because =
      change.because === 'no-comparator'
        ? `there are no figures for ${about.comparator}`
        : NOT_JUDGED_BECAUSE[change.because];
    return [
      `Whether the gap between ${about.area} and ${about.comparator} changed is not judged: ${because}.`,
    ];
  }
  const isRatio = change.scale === 'ratio';
  return [
    capitalise(isRatio ? ratioSentence(change, about) : differenceSentence(change, about)),
    ...slopeSentence(change, indicator),
  ];
}

const isOnTwoSides = ({ before, after }: { before: Interval; after: Interval }): boolean =>
  before.value * after.value < 0;

/** “the gap between Blackpool and England widened”, “the lead of … did not clearly change”. */
function finding({ kind, isAhead }: JudgedGapChange, { area, comparator }: About): string {
  const subject = isAhead
    ? `the lead of ${area} over ${comparator}`
    : `the gap between ${area} and ${comparator}`;
  const words = isAhead
    ? { narrowed: 'shrank', widened: 'grew' }
    : { narrowed: 'narrowed', widened: 'widened' };
  return `${subject} ${kind === 'no-clear-change' ? 'did not clearly change' : words[kind]}`;
}

const endsOnly = ({ isAtEndsOnly }: JudgedGapChange): string =>
  isAtEndsOnly ? `, ${AT_ENDS_ONLY}` : '';
const approximately = ({ isApproximate }: JudgedGapChange): string =>
  isApproximate ? ', approximately' : '';

function ratioSentence(change: JudgedGapChange, about: About): string {
  const { from, to, kind, relative } = change;
  if (!relative) return '';
  const ratio = ({ value }: Interval) => formatNumber(value, RATIO_DECIMALS);
  const sizes = `ratio ${ratio(relative.before)} in ${from}, ${ratio(relative.after)} in ${to}`;
  const factor = ratioWithInterval(relative.change);
  const size =
    kind === 'no-clear-change'
      ? ` (${signedSize(relative.change, 'ratio', about.indicator, 'factor')})`
      : ` by a factor of ${factor}`;
  const isCrossed = !change.isAhead && isOnTwoSides(change.absolute);
  if (isCrossed)
    return `the ratio of ${about.area} to ${about.comparator} went from ${ratio(relative.before)} in ${from} to ${ratio(relative.after)} in ${to},${kind === 'no-clear-change' ? ' no clear change' : ''}${size}${endsOnly(change)}${approximately(change)}.`;
  return `${finding(change, about)}${size}${endsOnly(change)}: ${sizes}${approximately(change)}.`;
}

function differenceSentence(change: JudgedGapChange, about: About): string {
  const { from, to, kind, isAhead } = change;
  const { before, after, change: by } = change.absolute;
  const { indicator, area, comparator } = about;
  const { unit, decimals } = indicator;
  const end = approximately(change);
  const isNone = ({ value }: Interval) => !/[1-9]/.test(formatNumber(value, decimals));
  const figure = ({ value }: Interval, withUnit: boolean) =>
    formatFigure(Math.abs(value), { unit: withUnit ? unitOfDifference(unit) : '', decimals });
  const clear = unsignedSize(by, indicator);

  if (!isAhead && isOnTwoSides({ before, after })) {
    const side = (size: Interval, withUnit: boolean, of: string) =>
      isNone(size)
        ? `level${of && ` with ${comparator}`}`
        : `${figure(size, withUnit)} ${size.value > 0 ? 'behind' : 'ahead'}${of && (size.value > 0 ? ` ${comparator}` : ` of ${comparator}`)}`;
    const judged =
      kind === 'no-clear-change'
        ? `, no clear change (${signedSize(by, 'difference', indicator, 'factor')})`
        : `: ${clear}${endsOnly(change)}`;
    return firstFitting(
      [true, false].map(
        (withUnit) =>
          `${area} went from ${side(before, withUnit, 'of')} in ${from} to ${side(after, withUnit && isNone(before), '')} in ${to}${judged}${end}.`,
      ),
    );
  }
  const size = (one: Interval) => (isNone(one) ? 'none' : figure(one, false));
  const sizes = `${size(before)} in ${from}, ${size(after)} in ${to}`;
  if (kind === 'no-clear-change') {
    const grown = isAhead ? mirrored(by) : by;
    return `${finding(change, about)} (${signedSize(grown, 'difference', indicator, 'factor')}): ${sizes}${end}.`;
  }
  return `${finding(change, about)} by ${clear}${endsOnly(change)}: ${sizes}${end}.`;
}

/** A change of a disadvantage as one of an advantage. */
const mirrored = ({ value, lower, upper }: Interval): Interval => ({
  value: -value,
  lower: -upper,
  upper: -lower,
});

/** What the periods between the two ends say, where there are enough; else only of a clear change. */
function slopeSentence(
  { slope, scale, isAhead, isAtEndsOnly }: JudgedGapChange,
  { unit, decimals }: SentenceIndicator,
): string[] {
  if (!slope) return isAtEndsOnly ? ['Too few other periods share no year to bear that out.'] : [];
  const { perYear, periods } = slope;
  const isRatio = scale === 'ratio';
  const percent = (factor: number) => 100 * (factor - 1);
  const size = isRatio
    ? signedWithInterval(
        {
          value: percent(perYear.value),
          lower: percent(perYear.lower),
          upper: percent(perYear.upper),
        },
        { unit: '%', decimals: 1 },
      )
    : signedWithInterval(isAhead ? mirrored(perYear) : perYear, {
        unit: unitOfDifference(unit),
        decimals: decimals + 1,
      });
  return [
    `Over the ${numberWord(periods)} periods that share no year ${isRatio ? 'the ratio' : 'it'} changed by ${size} a year.`,
  ];
}
