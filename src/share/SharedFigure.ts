import type { ReactElement } from 'react';

import type { PictureWords } from '#src/charts/picture/PictureFrame.tsx';
import type { Basis } from '#src/contract/plain/words.ts';

/** What one cell of a shared table holds: text, a number as the record has it, or nothing. */
export type TableCell = string | number | null;

/** The rows of a figure, those of its table, as a file has them. */
export type FigureTable = {
  /** In the manner of the API's files: `areaCode`. */
  readonly headings: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
};

/** A figure as it leaves its page: as text, as a picture and as rows, each saying the same of itself. */
export type SharedFigure = {
  readonly words: PictureWords;
  /** What it shows, in sentences. */
  readonly sentences: readonly string[];
  readonly table: FigureTable;
  /** Whose figures they are, in one line. */
  readonly source: string;
  /** The record as it could be known on this day, YYYY-MM-DD. */
  readonly asAt: string;
  readonly basis: Basis;
  /** Name of its files, without their endings. */
  readonly file: string;
  /** One `svg` in a `PictureFrame`, which holds the words. */
  readonly picture: ReactElement;
};

/** What the record says of itself wherever a part of it goes. */
export type RecordWords = {
  readonly publisher: string;
  readonly asAt: string;
  readonly attribution: string;
  readonly basis: Basis;
};
