import type { TrendPanelRow } from '#src/charts/rows.ts';
import type { Indicator } from '#src/contract/outcomes.ts';
import type { Sex } from '#src/contract/plain/words.ts';
import { subjectNote, subjectStyle, valueOf } from '#src/features/outcomes/selectors/dotRows.ts';
import type { OutcomeSeries } from '#src/features/outcomes/selectors/outcomeRows.ts';
import { chartDescription } from '#src/narrative/outcomes/outcomeSentences.ts';
import { MIN_PERIODS } from '#src/statistics/series.ts';

import type { PlaceGap } from './gapsOf.ts';

/** A trend panel for each place's gap to the comparator, in the indicator's unit, with limits. */
export function gapPanels(
  { comparator, changes }: { comparator: OutcomeSeries; changes: readonly PlaceGap[] },
  { indicator, sex, count }: { indicator: Indicator; sex: Sex; count: number },
): TrendPanelRow[] {
  return changes
    .filter(({ gaps }) => gaps.length >= MIN_PERIODS)
    .map(({ one, gaps }) => {
      const style = subjectStyle(one, count);
      return {
        id: one.id,
        label: one.name,
        note: subjectNote(one),
        style,
        description: chartDescription({
          indicator,
          sex,
          areas: [`${one.name} less ${comparator.name}`],
          period: `${gaps[0]?.period} to ${gaps.at(-1)?.period}`,
        }),
        lines: [
          {
            id: one.id,
            label: one.name,
            kind: 'place',
            style,
            points: gaps.map(({ period, start, gap }) => ({
              ...valueOf(gap.absolute),
              period,
              start,
              hasBreakBefore: false,
            })),
          },
        ],
      };
    });
}
