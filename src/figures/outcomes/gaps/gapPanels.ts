import type { PanelsSpec, TrendPanel } from '#src/contract/figures/chartSpec.ts';
import type { Indicator } from '#src/contract/outcomes.ts';
import type { Sex } from '#src/contract/plain/words.ts';
import { subjectNote, subjectStyle, valueOf } from '#src/figures/outcomes/dotRows.ts';
import { unitWords } from '#src/figures/outcomes/figureText.ts';
import type { OutcomeSeries } from '#src/figures/outcomes/outcomeRows.ts';
import { areaInSentence } from '#src/narrative/language/inSentence.ts';
import { chartDescription } from '#src/narrative/outcomes/outcomeSentences.ts';
import { RATIO_DECIMALS } from '#src/narrative/outcomes/outcomeWords.ts';
import type { Estimate } from '#src/statistics/estimate.ts';
import type { Gap } from '#src/statistics/gap.ts';
import { MIN_PERIODS } from '#src/statistics/series.ts';

import type { PlaceGap } from './gapsOf.ts';

/** The gaps to a comparator as a chart; null where no place has enough periods. */
export function gapsSpec(
  gaps: { comparator: OutcomeSeries; changes: readonly PlaceGap[] },
  about: { indicator: Indicator; sex: Sex; count: number },
): PanelsSpec | null {
  const panels = gapPanels(gaps, about);
  const { indicator } = about;
  const comparator = areaInSentence(gaps.comparator.name);
  return panels.length === 0
    ? null
    : {
        kind: 'panels',
        name: `${indicator.name}: how far each place is from ${comparator}`,
        ...(indicator.comparison === 'ratio'
          ? { unit: `Ratio to ${comparator}`, decimals: RATIO_DECIMALS, level: 1 }
          : {
              unit: `${unitWords(indicator.unit === '%' ? { unit: 'percentage points' } : indicator)} from ${comparator}`,
              decimals: indicator.decimals,
              level: 0,
            }),
        hasOwnScales: false,
        keys: [],
        panels,
      };
}

/** A gap on the scale that the indicator is judged on. */
export const gapOnScale = (
  { absolute, relative }: Gap,
  { comparison }: Pick<Indicator, 'comparison'>,
): Estimate | null => (comparison === 'ratio' ? relative : absolute);

/** A trend panel for each place's gap to the comparator, on the scale it is judged on, with limits. */
function gapPanels(
  { comparator, changes }: { comparator: OutcomeSeries; changes: readonly PlaceGap[] },
  { indicator, sex, count }: { indicator: Indicator; sex: Sex; count: number },
): TrendPanel[] {
  return changes
    .filter(({ gaps }) => gaps.length >= MIN_PERIODS)
    .map(({ one, gaps }) => {
      const style = subjectStyle(one, count);
      return {
        id: one.id,
        label: one.name,
        note: subjectNote(one),
        style,
        least: null,
        most: null,
        description: chartDescription({
          indicator: indicator.comparison === 'ratio' ? { ...indicator, unit: 'ratio' } : indicator,
          sex,
          areas: [
            `${one.name} ${indicator.comparison === 'ratio' ? 'divided by' : 'less'} ${comparator.name}`,
          ],
          period: `${gaps[0]?.period} to ${gaps.at(-1)?.period}`,
        }),
        lines: [
          {
            id: one.id,
            label: one.name,
            kind: 'place',
            style,
            points: gaps.map(({ period, start, gap }) => ({
              ...valueOf(gapOnScale(gap, indicator)),
              period,
              start,
              hasBreakBefore: false,
            })),
          },
        ],
      };
    });
}
