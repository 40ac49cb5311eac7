import type { DumbbellRow } from '#src/charts/rows.ts';
import type { Indicator } from '#src/contract/outcomes.ts';
import { formatNumber } from '#src/narrative/format.ts';
import { changeWords } from '#src/narrative/verdictWords.ts';
import { changeOf } from '#src/statistics/change.ts';
import { baseOf, figuresOf, runSinceBreak } from '#src/statistics/series.ts';

import { placeCount, subjectNote, subjectStyle, valueOf } from './dotRows.ts';
import { observationsOf, type OutcomeSeries } from './outcomeRows.ts';

export type ThenAndNow = {
  /** The two periods of all rows. */
  from: string;
  to: string;
  rows: DumbbellRow[];
};

/**
 * Each place's latest figure beside that of about ten years earlier: the two that its change is
 * judged by. Places whose own two periods are others are left out; the sentences have theirs.
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
      const before = baseOf(figures, ({ observation }) => observation, 'ten-years');
      return after && before ? [{ one, before, after }] : [];
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
    rows: most.map(({ one, before, after }): DumbbellRow => {
      const change = changeOf(observationsOf(one), indicator);
      return {
        id: one.id,
        label: one.name,
        note: subjectNote(one),
        before: valueOf(before.estimate),
        after: valueOf(after.estimate),
        text: `${figure(before.estimate.value)} to ${figure(after.estimate.value)}`,
        verdict: change.kind === 'not-judged' ? null : changeWords(change),
        style: subjectStyle(one, placeCount(series), chosen),
      };
    }),
  };
}
