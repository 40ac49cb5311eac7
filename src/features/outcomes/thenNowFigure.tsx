import type { ComponentProps } from 'react';

import { DumbbellPicture } from '#src/charts/picture/LanePicture.tsx';
import type { DumbbellRow } from '#src/charts/rows.ts';
import type { Describe } from '#src/share/Share.tsx';

import { FIGURE_HEADINGS, figureCells } from './figureCells.ts';
import { outcomeFigure, type OutcomeView } from './outcomeFigure.ts';
import type { OutcomeSeries } from './outcomeRows.ts';
import { subtitleOf } from './pictureWords.ts';

type View = OutcomeView & {
  readonly series: readonly OutcomeSeries[];
  readonly drawn: Omit<ComponentProps<typeof DumbbellPicture>, 'words'>;
};

const sentenceOf = ({ label, note, text, verdict }: DumbbellRow) =>
  `${label}${note === null ? '' : ` (${note})`}: ${text}${verdict === null ? '' : `, ${verdict}`}.`;

/** Then and now, as shared. */
export const thenNowFigure: Describe<View> = (
  { indicator, sex, cautions, series, drawn },
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
      sentences: rows.map(sentenceOf),
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
