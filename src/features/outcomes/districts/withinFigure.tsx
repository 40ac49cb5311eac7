import type { ComponentProps } from 'react';

import { DotPicture } from '#src/charts/picture/LanePicture.tsx';
import { FIGURE_HEADINGS, figureCells } from '#src/features/outcomes/selectors/figureCells.ts';
import {
  outcomeFigure,
  type OutcomeFigureView,
} from '#src/features/outcomes/selectors/outcomeFigure.ts';
import { subtitleOf } from '#src/features/outcomes/selectors/pictureWords.ts';
import type { Describe } from '#src/share/Share.tsx';
import { estimateOf } from '#src/statistics/estimate.ts';

import type { WithinPicture } from './withinPictures.ts';

type View = Omit<OutcomeFigureView, 'cautions'> & {
  /** “districts of Lancashire”. */
  readonly districts: string;
  readonly picture: WithinPicture;
  readonly drawn: Omit<ComponentProps<typeof DotPicture>, 'words'>;
};

/** Describes the districts of one place for sharing. */
export const withinFigure: Describe<View> = (
  { indicator, sex, districts, picture: { period, cautions, figures, rows }, drawn },
  record,
) =>
  outcomeFigure(
    {
      indicator,
      sex,
      title: `${indicator.shortName}: ${districts}`,
      subtitle: subtitleOf(
        indicator,
        sex,
        period,
        figures.map(({ observation }) => ({
          estimate: observation && estimateOf(observation, indicator),
        })),
      ),
      sentences: figures.map(({ sentence }) => sentence),
      notes: cautions,
      table: {
        headings: [...FIGURE_HEADINGS, 'verdict'],
        rows: figures.map(({ code, name, observation }, n) => [
          ...figureCells({ name, areaName: name, areaCode: code }, indicator, observation, period),
          rows[n]?.verdict ?? null,
        ]),
      },
      what: districts,
      period,
      draw: (words) => <DotPicture words={words} {...drawn} />,
    },
    record,
  );
