import type { DumbbellRow } from '#src/contract/figures/chartSpec.ts';
import type { Indicator } from '#src/contract/outcomes.ts';
import { placeCount, subjectNote, subjectStyle, valueOf } from '#src/figures/outcomes/dotRows.ts';
import { observationsOf, ownName, type OutcomeSeries } from '#src/figures/outcomes/outcomeRows.ts';
import { thenAndNowSentences } from '#src/narrative/comparisons/thenAndNowSentences.ts';
import { formatNumber } from '#src/narrative/language/format.ts';
import { changeKindWords } from '#src/narrative/outcomes/verdictWords.ts';
import { seriesChange } from '#src/statistics/seriesChange.ts';
import {
  baselineOf,
  figuresOf,
  runSinceBreak,
  type ObservedEstimate,
} from '#src/statistics/series.ts';

export type ThenAndNow = {
  /** The two periods of all rows. */
  from: string;
  to: string;
  rows: DumbbellRow[];
  /** Each row in words. @param id of the row */
  sentenceOf: (id: string) => string;
};

/**
 * Each place's latest figure beside that of about ten years earlier: the two by which its change is
 * judged. Places with other periods than most are left out.
 * @returns null where no place has two periods that share no day
 */
export function thenAndNow(
  series: readonly OutcomeSeries[],
  indicator: Indicator,
  chosen: string | null = null,
): ThenAndNow | null {
  const figure = (value: number) => (value === 0 ? '0' : formatNumber(value, indicator.decimals));
  const pairs = series
    .filter(({ kind }) => kind !== 'former-district')
    .flatMap((one) => {
      const figures = figuresOf(runSinceBreak(observationsOf(one)), indicator);
      const after = figures.at(-1);
      const before = baselineOf(figures, ({ observation }) => observation, 'ten-years');
      const change = seriesChange(observationsOf(one), indicator);
      return after && before ? [{ one, before, after, change }] : [];
    });
  // The two periods that most of them have.
  const groups = Map.groupBy(
    pairs,
    ({ before, after }) => `${before.observation.period} ${after.observation.period}`,
  );
  const [most = []] = [...groups.values()].toSorted((a, b) => b.length - a.length);
  const [first] = most;
  if (!first) return null;
  return {
    from: first.before.observation.period,
    to: first.after.observation.period,
    rows: most.map(({ one, before, after, change }): DumbbellRow => ({
      id: one.id,
      label: one.name,
      note: subjectNote(one),
      before: valueOf(before.estimate),
      after: valueOf(after.estimate),
      text: `${figure(before.estimate.value)} to ${figure(after.estimate.value)}`,
      verdict: changeKindWords(change),
      style: subjectStyle(one, placeCount(series), chosen),
    })),
    sentenceOf: (id) => {
      const pair = most.find(({ one }) => one.id === id);
      return pair
        ? thenAndNowSentences({
            areaName: ownName(pair.one),
            indicator,
            sex: pair.after.observation.sex,
            before: pointOf(pair.before),
            after: pointOf(pair.after),
            change: pair.change,
          })
        : '';
    },
  };
}

const pointOf = ({ observation, estimate }: ObservedEstimate) => ({
  period: observation.period,
  estimate,
});
