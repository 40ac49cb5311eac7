import type { ReactElement } from 'react';

import type { PictureWords } from '#src/charts/picture/PictureFrame.tsx';
import type { Indicator } from '#src/contract/outcomes.ts';
import type { Basis, Sex } from '#src/contract/plain/words.ts';
import { datasetWords } from '#src/narrative/outcomes/datasetWords.ts';
import { describeFigure } from '#src/share/describeFigure.ts';
import type { TableCell, FigureTable, RecordWords, SharedFigure } from '#src/share/SharedFigure.ts';

/** What every figure is about. */
export type IndicatorAndSex = { readonly indicator: Indicator; readonly sex: Sex };

/** Headings of the first columns of an outcome's shared table. */
export const OUTCOME_HEADINGS = ['indicator', 'sex'] as const;
/** The cells under `OUTCOME_HEADINGS`. */
export const outcomeCells = ({ indicator, sex }: IndicatorAndSex): TableCell[] => [
  indicator.id,
  sex,
];

/** What all figures of an indicator's page need for sharing. */
export type OutcomeFigureView = IndicatorAndSex & {
  /** Address of exactly what the page shows, its defaults written out, without a figure's id. */
  readonly address: string;
  /** Path, within the API, of the data that they are made from. */
  readonly data: string;
  /** What a reader must know before using the figures. */
  readonly cautions: readonly string[];
};

type OutcomeFigure = IndicatorAndSex & {
  /** Its finding or name. */
  readonly title: string;
  readonly subtitle: string;
  readonly sentences: readonly string[];
  readonly notes: readonly string[];
  /** The indicator's own by default. */
  readonly basis?: Basis;
  /** Its columns follow those of `OUTCOME_HEADINGS`. */
  readonly table: FigureTable;
  /** What it shows of the indicator, and of which period, for the file's name. */
  readonly what: string;
  readonly period: string;
  readonly draw: (words: PictureWords) => ReactElement;
};

/** Describes one figure of an indicator for sharing. */
export const outcomeFigure = (
  { indicator, sex, what, period, table, ...figure }: OutcomeFigure,
  record: RecordWords,
): SharedFigure =>
  describeFigure(
    {
      ...figure,
      table: {
        headings: [...OUTCOME_HEADINGS, ...table.headings],
        rows: table.rows.map((row) => [...outcomeCells({ indicator, sex }), ...row]),
      },
      source: datasetWords(indicator),
      basis:
        indicator.basis === 'illustrative' ? indicator.basis : (figure.basis ?? indicator.basis),
      file: [indicator.id, indicator.sexes.length > 1 ? sex : '', what, period],
    },
    record,
  );
