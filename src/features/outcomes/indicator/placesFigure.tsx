import type { ComponentProps } from 'react';

import { DotPicture } from '#src/charts/picture/LanePicture.tsx';
import { FIGURE_HEADINGS, figureCells } from '#src/features/outcomes/selectors/figureCells.ts';
import {
  outcomeFigure,
  type OutcomeFigureView,
} from '#src/features/outcomes/selectors/outcomeFigure.ts';
import type { OutcomeRow } from '#src/features/outcomes/selectors/outcomeRows.ts';
import {
  judgedSentence,
  subtitleOf,
  titleOf,
} from '#src/features/outcomes/selectors/pictureWords.ts';
import { verdictWords } from '#src/narrative/outcomes/verdictWords.ts';
import type { Describe } from '#src/share/Share.tsx';

type View = Pick<OutcomeFigureView, 'indicator' | 'sex' | 'cautions'> & {
  readonly rows: readonly OutcomeRow[];
  readonly drawn: Omit<ComponentProps<typeof DotPicture>, 'words'>;
  readonly headline: string;
  readonly period: string;
};

/** Describes the places in one period for sharing. */
export const placesFigure: Describe<View> = (
  { indicator, sex, cautions, rows, drawn, headline, period },
  record,
) => {
  const against = rows.find(({ kind }) => kind === 'comparator')?.name ?? '';
  return outcomeFigure(
    {
      indicator,
      sex,
      title: titleOf(headline, indicator),
      subtitle: subtitleOf(indicator, sex, period, rows),
      sentences: rows.map((row) => judgedSentence(row, indicator, against)),
      notes: cautions,
      table: {
        headings: [...FIGURE_HEADINGS, 'verdict'],
        rows: rows.map((row) => [
          ...figureCells(row, indicator, row.observation, period),
          row.verdict && verdictWords(row.verdict, against).text,
        ]),
      },
      what: 'places',
      period,
      draw: (words) => <DotPicture words={words} {...drawn} />,
    },
    record,
  );
};
