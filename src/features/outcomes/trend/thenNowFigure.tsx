import type { ComponentProps } from 'react';

import { DumbbellPicture } from '#src/charts/picture/LanePicture.tsx';
import { FIGURE_HEADINGS, figureCells } from '#src/features/outcomes/selectors/figureCells.ts';
import {
  outcomeFigure,
  type OutcomeFigureView,
} from '#src/features/outcomes/selectors/outcomeFigure.ts';
import type { OutcomeSeries } from '#src/features/outcomes/selectors/outcomeRows.ts';
import { subtitleOf } from '#src/features/outcomes/selectors/pictureWords.ts';
import type { Describe } from '#src/share/Share.tsx';

import type { ThenAndNow } from './thenAndNow.ts';

type View = OutcomeFigureView & {
  readonly series: readonly OutcomeSeries[];
  readonly drawn: Omit<ComponentProps<typeof DumbbellPicture>, 'words'>;
  readonly sentenceOf: ThenAndNow['sentenceOf'];
};

/** Describes each place's figures then and now for sharing. */
export const thenNowFigure: Describe<View> = (
  { indicator, sex, cautions, series, drawn, sentenceOf },
  record,
) => {
  const { rows, before, after } = drawn;
  const period = `${before} and ${after}`;
  const shown = rows.flatMap((row) =>
    series
      .filter(({ id }) => id === row.id)
      .flatMap((one) =>
        one.points
          .filter((point) => point.period === before || point.period === after)
          .map((point) => ({ row, one, point })),
      ),
  );
  return outcomeFigure(
    {
      indicator,
      sex,
      title: `${indicator.shortName} then and now`,
      subtitle: subtitleOf(
        indicator,
        sex,
        period,
        shown.map(({ point }) => point),
      ),
      sentences: rows.map(({ id }) => sentenceOf(id)),
      notes: cautions,
      table: {
        headings: [...FIGURE_HEADINGS, 'change'],
        rows: shown.map(({ row, one, point }) => [
          ...figureCells(one, indicator, point.observation, point.period),
          row.verdict,
        ]),
      },
      what: 'then and now',
      period,
      draw: (words) => <DumbbellPicture words={words} {...drawn} />,
    },
    record,
  );
};
