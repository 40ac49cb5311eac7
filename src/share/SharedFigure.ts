import type { ReactElement } from 'react';

import type { PictureWords } from '#src/charts/picture/PictureFrame.tsx';
import type { Basis } from '#src/contract/plain/words.ts';

/** A cell of a shared table: text, a number, or nothing. */
export type TableCell = string | number | null;

/** The data of a figure as the table of a file. */
export type FigureTable = {
  /** Camel-case names, as in the API's files: `areaCode`. */
  readonly headings: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
};

/** A figure as it is shared: its words, its data and its picture. */
export type SharedFigure = {
  readonly words: PictureWords;
  /** Sentences that say what it shows. */
  readonly sentences: readonly string[];
  readonly table: FigureTable;
  /** The source of its data, in one line. */
  readonly source: string;
  /** The record's as-at date, YYYY-MM-DD. */
  readonly asAt: string;
  readonly basis: Basis;
  /** Name of its files, without an extension. */
  readonly file: string;
  /** One `svg` in a `PictureFrame`, which shows the words. */
  readonly picture: ReactElement;
};

/** What every shared figure says about its record. */
export type RecordWords = {
  readonly publisher: string;
  readonly asAt: string;
  readonly attribution: string;
  readonly basis: Basis;
};
