import type { ComponentProps } from 'react';

import { PanelsPicture } from '#src/charts/picture/PanelsPicture.tsx';
import { computed } from '#src/features/outcomes/selectors/figureCells.ts';
import {
  outcomeFigure,
  type OutcomeFigureView,
} from '#src/features/outcomes/selectors/outcomeFigure.ts';
import { areaInSentence } from '#src/narrative/language/inSentence.ts';
import { outcomeSubtitle } from '#src/narrative/outcomes/outcomeSubtitle.ts';
import type { Describe } from '#src/share/Share.tsx';
import { hasLimits } from '#src/statistics/estimate.ts';

import { placeGapsInWords } from './gapSentences.ts';
import type { ComparatorGaps } from './gapsOf.ts';

type View = OutcomeFigureView & {
  readonly gaps: ComparatorGaps;
  readonly period: string;
  readonly drawn: Omit<ComponentProps<typeof PanelsPicture>, 'words'>;
};

/** Describes the places' gaps, period by period, for sharing. Their basis is `derived`. */
export const gapsFigure: Describe<View> = (
  { indicator, sex, cautions, gaps, period, drawn },
  record,
) => {
  const all = gaps.changes.flatMap(({ one, gaps: own }) => own.map((each) => ({ one, each })));
  const comparator = areaInSentence(gaps.comparator.name);
  const { summary, sentences } = placeGapsInWords(gaps, { indicator, sex });
  return outcomeFigure(
    {
      indicator,
      sex,
      title: `${indicator.shortName}: gap to ${comparator}`,
      subtitle: outcomeSubtitle({
        indicator,
        sex,
        period,
        limits: all.some(({ each }) => hasLimits(each.gap.absolute))
          ? 'with 95% limits of the gap'
          : null,
      }),
      sentences: sentences.length > 0 ? sentences : [summary],
      notes: [`Each gap is the place’s figure less that of ${comparator}.`, ...cautions],
      basis: 'derived',
      table: {
        headings: [
          'name',
          'area',
          'areaCode',
          'comparator',
          'period',
          'gap',
          'lower',
          'upper',
          'unit',
        ],
        rows: all.map(({ one, each: { period: of, gap } }) => [
          one.name,
          one.areaName,
          one.areaCode,
          gaps.comparator.name,
          of,
          computed(gap.absolute.value, indicator),
          computed(gap.absolute.lower, indicator),
          computed(gap.absolute.upper, indicator),
          drawn.unit,
        ]),
      },
      what: `gap to ${gaps.comparator.name}`,
      period,
      draw: (words) => <PanelsPicture words={words} {...drawn} />,
    },
    record,
  );
};
