import type { ComponentProps } from 'react';

import { TrendPicture } from '#src/charts/picture/TrendPicture.tsx';
import { FIGURE_HEADINGS, figureCells } from '#src/features/outcomes/selectors/figureCells.ts';
import {
  outcomeFigure,
  type OutcomeFigureView,
} from '#src/features/outcomes/selectors/outcomeFigure.ts';
import type { OutcomeSeries } from '#src/features/outcomes/selectors/outcomeRows.ts';
import { subtitleOf } from '#src/features/outcomes/selectors/pictureWords.ts';
import type { Describe } from '#src/share/Share.tsx';

import { spanOf } from './spanOf.ts';
import { trendSentences } from './trendSentences.ts';

type View = OutcomeFigureView & {
  readonly series: readonly OutcomeSeries[];
  readonly drawn: Omit<ComponentProps<typeof TrendPicture>, 'words'>;
};

/** Describes the trend for sharing; its table has every figure, newest first. */
export const trendFigure: Describe<View> = (
  { indicator, sex, cautions, series, drawn },
  record,
) => {
  const period = spanOf(series);
  const points = series.flatMap((one) => one.points.map((point, n) => ({ one, point, n })));
  return outcomeFigure(
    {
      indicator,
      sex,
      title: `${indicator.shortName} over time`,
      subtitle: subtitleOf(
        indicator,
        sex,
        period,
        points.map(({ point }) => point),
      ),
      sentences: trendSentences(series, { indicator, sex }),
      notes: cautions,
      table: {
        headings: FIGURE_HEADINGS,
        rows: points
          .toSorted((a, b) => b.n - a.n)
          .map(({ one, point }) => figureCells(one, indicator, point.observation, point.period)),
      },
      what: 'over time',
      period,
      draw: (words) => <TrendPicture words={words} {...drawn} />,
    },
    record,
  );
};
