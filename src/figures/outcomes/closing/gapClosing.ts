import { comparatorStyleOf } from '#src/charts/placeStyles.ts';
import type { DumbbellRow, DumbbellSpec } from '#src/contract/figures/chartSpec.ts';
import type { Indicator } from '#src/contract/outcomes.ts';
import type { Sex } from '#src/contract/plain/words.ts';
import { subjectNote, subjectStyle } from '#src/figures/outcomes/dotRows.ts';
import { unitWords } from '#src/figures/outcomes/figureText.ts';
import { gapsOf, type PlaceGap } from '#src/figures/outcomes/gaps/gapsOf.ts';
import {
  headlineName,
  ownName,
  trendSeries,
  type OutcomeInput,
} from '#src/figures/outcomes/outcomeRows.ts';
import { gapChangeSentences } from '#src/narrative/comparisons/gaps/gapChangeSentences.ts';
import { gapEndsWords, gapVerdictWords } from '#src/narrative/comparisons/gaps/gapClosingWords.ts';
import { gapSummaries } from '#src/narrative/comparisons/gaps/gapSummaries.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import { areaInSentence } from '#src/narrative/language/inSentence.ts';
import { SEX_WORDS, unitOfDifference } from '#src/narrative/outcomes/outcomeWords.ts';
import type { Interval } from '#src/statistics/estimate.ts';
import type { GapChange } from '#src/statistics/gapChange.ts';

export type JudgedGapChange = Exclude<GapChange, { kind: 'not-judged' }>;

/** A place's gap of one sex, then and now. */
export type GapThenNow = Omit<PlaceGap, 'change'> & { sex: Sex; change: JudgedGapChange };

export type GapClosing = {
  comparatorName: string;
  /** Whether the gaps changed, in a sentence or two, about every sex. */
  summary: string;
  /** Every gap that is judged, by place and within it by sex. */
  gaps: GapThenNow[];
  /** Null where no gap is judged. */
  spec: DumbbellSpec | null;
  /** A row of the chart in words. @param id of the row */
  sentenceOf: (id: string) => string;
};

/** The two ends of a gap on the scale that it is judged on. */
export const endsOf = ({ scale, absolute, relative }: JudgedGapChange) =>
  scale === 'ratio' && relative ? relative : absolute;

const drawn = ({ value, lower, upper }: Interval) => ({ value, lower, upper });

/**
 * Whether the gap of each place to the first comparator is closing: its size about ten years ago and
 * now, of every sex that the outcome has, and the verdict. The chart has the gaps of the two periods
 * that most of them have.
 * @param options.chosen id of the place that has a colour where there are more places than colours
 * @param options.isShort whether the chart leaves out the size of what is no clear change
 * @returns null where there is no comparator, or no place with a figure
 */
export function gapClosing(
  input: OutcomeInput,
  { chosen = null, isShort = false }: { chosen?: string | null; isShort?: boolean } = {},
): GapClosing | null {
  const { indicator } = input;
  const bySex = indicator.sexes.flatMap((sex) => {
    const found = gapsOf(trendSeries({ ...input, sex }), indicator);
    return found && found.changes.length > 0 ? [{ sex, ...found }] : [];
  });
  const [first] = bySex;
  if (!first) return null;
  const comparatorName = first.comparator.name;
  const gaps = input.places.flatMap(({ id }) =>
    bySex.flatMap(({ sex, changes }) =>
      changes.flatMap(({ change, ...gap }): GapThenNow[] =>
        gap.one.id === id && change.kind !== 'not-judged' ? [{ ...gap, sex, change }] : [],
      ),
    ),
  );
  return {
    comparatorName,
    summary: gapSummaries(
      bySex.map(({ sex, changes }) => ({
        sex,
        gaps: changes.map(({ one, change }) => ({ name: headlineName(one), change })),
      })),
      comparatorName,
    ),
    gaps,
    spec: specOf(gaps, { indicator, comparatorName, chosen, isShort, count: input.places.length }),
    sentenceOf: (id) => {
      const gap = gaps.find((one) => rowId(one, indicator) === id);
      return gap ? gapInWords(gap, { indicator, comparatorName }) : '';
    },
  };
}

const rowId = ({ one, sex }: GapThenNow, { sexes }: Indicator): string =>
  sexes.length > 1 ? `${one.id}-${sex.toLowerCase()}` : one.id;

/** How the gap of one place and sex changed, in sentences. */
export const gapInWords = (
  { one, sex, change }: GapThenNow,
  { indicator, comparatorName }: Pick<About, 'indicator' | 'comparatorName'>,
): string =>
  [
    ...(indicator.sexes.length > 1 ? [`${capitalise(SEX_WORDS[sex])}:`] : []),
    ...gapChangeSentences({
      areaName: ownName(one),
      comparatorName,
      indicator,
      gapChange: change,
    }),
  ].join(' ');

type About = {
  readonly indicator: Indicator;
  readonly comparatorName: string;
  readonly chosen: string | null;
  readonly isShort: boolean;
  readonly count: number;
};

function specOf(gaps: readonly GapThenNow[], about: About): DumbbellSpec | null {
  const { indicator, comparatorName } = about;
  const scale = indicator.comparison;
  const groups = Map.groupBy(
    gaps.filter(({ change }) => change.scale === scale),
    ({ change }) => `${change.from} ${change.to}`,
  );
  const [most = []] = [...groups.values()].toSorted((a, b) => b.length - a.length);
  const [first] = most;
  if (!first) return null;
  const { from, to } = first.change;
  const comparator = areaInSentence(comparatorName);
  return {
    kind: 'dumbbell',
    name: `${indicator.name}: the gap to ${comparator}, ${from} and ${to}`,
    unit:
      scale === 'ratio'
        ? `Ratio to ${comparator}: 1 is no gap`
        : `${unitWords({ unit: unitOfDifference(indicator.unit) })} behind ${comparator}: below 0 is ahead`,
    decimals: indicator.decimals,
    least: null,
    most: null,
    before: from,
    after: to,
    comparators: [
      {
        id: 'no-gap',
        label: 'No gap',
        text: '',
        value: scale === 'ratio' ? 1 : 0,
        lower: null,
        upper: null,
        style: comparatorStyleOf(0),
      },
    ],
    rows: most.map((gap) => rowOf(gap, about)),
  };
}

function rowOf(gap: GapThenNow, { indicator, chosen, isShort, count }: About): DumbbellRow {
  const { one, sex, change } = gap;
  const { before, after } = endsOf(change);
  const isOneOfMany = indicator.sexes.length > 1;
  return {
    id: rowId(gap, indicator),
    label: isOneOfMany ? `${one.name}, ${SEX_WORDS[sex]}` : one.name,
    note: subjectNote(one),
    before: drawn(before),
    after: drawn(after),
    text: gapEndsWords(change, indicator),
    verdict: gapVerdictWords(change, indicator, isShort),
    style: subjectStyle(one, count, chosen),
  };
}
