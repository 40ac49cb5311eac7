import type { Figure } from '#src/figures/Figure.ts';
import { numbers, tableOf, texts } from '#src/figures/figureContent.ts';
import { placeCount } from '#src/figures/outcomes/dotRows.ts';
import { computed } from '#src/figures/outcomes/figureCells.ts';
import {
  checkOutcome,
  OUTCOME_PARAMS,
  outcomeContent,
  outcomeQueries,
  readOutcome,
  type OutcomeParam,
} from '#src/figures/outcomes/outcomeContent.ts';
import { spanOf } from '#src/figures/outcomes/spanOf.ts';
import { gapMeaningSentence } from '#src/narrative/comparisons/gaps/gapMeaningSentence.ts';
import { areaInSentence } from '#src/narrative/language/inSentence.ts';
import { outcomeSubtitle } from '#src/narrative/outcomes/outcomeSubtitle.ts';
import { RATIO_DECIMALS } from '#src/narrative/outcomes/outcomeWords.ts';
import { hasLimits } from '#src/statistics/estimate.ts';

import { GAP_CHANGE_COLUMNS, gapChangeCells } from './gapChangeCells.ts';
import { gapOnScale, gapsSpec } from './gapPanels.ts';
import { placeGapsInWords } from './gapSentences.ts';
import { gapsOf } from './gapsOf.ts';

/** How far each place is from the first comparator, period by period. Its basis is `derived`. */
export const gapsFigure: Figure<OutcomeParam> = {
  id: 'outcome-gaps',
  name: 'Gaps in an outcome',
  about:
    'One outcome: how far every place is from the comparator over time, and whether that changed.',
  params: OUTCOME_PARAMS,
  queries: outcomeQueries,
  check: checkOutcome,
  build(read, params) {
    const { indicator, sex, series, cautions, address } = readOutcome(read, params);
    const gaps = gapsOf(series, indicator);
    const all =
      gaps?.changes.flatMap(({ one, change, gaps: own }) =>
        own.map((each) => ({ one, change, each })),
      ) ?? [];
    const name = gaps?.comparator.name ?? 'a comparator';
    const comparator = areaInSentence(name);
    const spec = gaps && gapsSpec(gaps, { indicator, sex, count: placeCount(series) });
    const words =
      gaps && gaps.changes.length > 0 ? placeGapsInWords(gaps, { indicator, sex }) : null;
    const period = spanOf(series);
    const unit = indicator.unit === '%' ? 'percentage points' : indicator.unit;
    const isRatio = indicator.comparison === 'ratio';
    return outcomeContent(
      {
        id: gapsFigure.id,
        params,
        indicator,
        sex,
        title: `${indicator.shortName}: gap to ${comparator}`,
        ...(words ? { finding: words.summary } : {}),
        subtitle: outcomeSubtitle({
          indicator,
          sex,
          period,
          limits: all.some(({ each }) => {
            const gap = gapOnScale(each.gap, indicator);
            return gap !== null && hasLimits(gap);
          })
            ? 'with 95% limits of the gap'
            : null,
        }),
        sentences: words
          ? words.sentences.length > 0
            ? words.sentences
            : [words.summary]
          : ['No place has a figure to compare with a comparator.'],
        notes: [gapMeaningSentence(indicator, name), ...cautions],
        basis: 'derived',
        table: tableOf(
          [
            ...texts('name', 'area', 'areaCode', 'comparator', 'period'),
            ...numbers(isRatio ? null : unit, 'gap', 'lower', 'upper'),
            ...texts('unit'),
            // Beside the ratio, on which rates are judged.
            ...(isRatio ? numbers(unit, 'difference', 'differenceLower', 'differenceUpper') : []),
            ...GAP_CHANGE_COLUMNS,
          ],
          all.map(({ one, change, each: { period: of, gap } }) => {
            const judged = gapOnScale(gap, indicator);
            const decimals = isRatio ? { decimals: RATIO_DECIMALS } : indicator;
            return [
              one.name,
              one.areaName,
              one.areaCode,
              name,
              of,
              computed(judged?.value, decimals),
              computed(judged?.lower, decimals),
              computed(judged?.upper, decimals),
              spec?.unit ?? unit,
              ...(isRatio
                ? [gap.absolute.value, gap.absolute.lower, gap.absolute.upper].map((value) =>
                    computed(value, indicator),
                  )
                : []),
              ...gapChangeCells(change, of, indicator),
            ];
          }),
        ),
        what: `gap to ${name}`,
        period,
        page: `${address}#gap`,
        chart: spec,
      },
      read,
    );
  },
};
