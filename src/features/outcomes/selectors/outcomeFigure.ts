import type { ReactElement } from 'react';

import type { PictureWords } from '#src/charts/picture/PictureFrame.tsx';
import type { Indicator } from '#src/contract/outcomes.ts';
import type { Basis, Sex } from '#src/contract/plain/words.ts';
import { datasetWords } from '#src/narrative/outcomes/datasetWords.ts';
import { describeFigure } from '#src/share/describeFigure.ts';
import type { TableCell, FigureTable, RecordWords, SharedFigure } from '#src/share/SharedFigure.ts';

/** What of an indicator every figure of it is about. */
export type IndicatorAndSex = { readonly indicator: Indicator; readonly sex: Sex };

/** What a line of a file says first: of which outcome, and of whom, its figure is. */
export const OUTCOME_HEADINGS = ['indicator', 'sex'] as const;
export const outcomeCells = ({ indicator, sex }: IndicatorAndSex): TableCell[] => [
  indicator.id,
  sex,
];

/** What the figures of one indicator's page have in common when they are shared. */
export type OutcomeFigureView = IndicatorAndSex & {
  /** Exactly what the page shows, its defaults written out, without a figure's id. */
  readonly address: string;
  /** Where the API has all that they are made from. */
  readonly data: string;
  /** What must be known before the figures are used. */
  readonly cautions: readonly string[];
};

type OutcomeFigure = IndicatorAndSex & {
  /** Its finding or name. */
  readonly title: string;
  readonly subtitle: string;
  readonly sentences: readonly string[];
  readonly notes: readonly string[];
  /** Left out: the indicator's own. */
  readonly basis?: Basis;
  /** Its columns follow those of `SHOWN_HEADINGS`. */
  readonly table: FigureTable;
  /** What of the indicator it shows, and its period or periods, for the file's name. */
  readonly what: string;
  readonly period: string;
  readonly draw: (words: PictureWords) => ReactElement;
};

/** One figure of an indicator as it leaves its page. */
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
