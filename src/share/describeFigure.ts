import type { ReactElement } from 'react';

import type { PictureWords } from '#src/charts/picture/PictureFrame.tsx';
import type { Basis } from '#src/contract/plain/words.ts';
import { formatDate } from '#src/narrative/language/format.ts';

import { fileName } from './fileName.ts';
import type { FigureTable, RecordWords, SharedFigure } from './SharedFigure.ts';

type FigureDescription = {
  /** What the figure finds, or is. */
  readonly title: string;
  /** Measure, unit, population, period. */
  readonly subtitle: string;
  readonly sentences: readonly string[];
  /** What a reader must know before using it, and the picture doesn't show. */
  readonly notes?: readonly string[];
  /** The source of its data, without a full stop. */
  readonly source: string;
  readonly basis: Basis;
  readonly table: FigureTable;
  /** Parts of the file's name, the most important first. */
  readonly file: readonly string[];
  readonly draw: (words: PictureWords) => ReactElement;
};

const BASIS_WORDS: Record<Basis, string> = {
  published: 'published',
  derived: 'derived from what is published',
  illustrative: 'illustrative, made up',
};

/** Completes a figure's description with the words that every form of it carries. */
export function describeFigure(figure: FigureDescription, record: RecordWords): SharedFigure {
  const { title, subtitle, sentences, notes = [], source, table } = figure;
  const basis = record.basis === 'illustrative' ? record.basis : figure.basis;
  const isIllustrative = basis === 'illustrative';
  const words = {
    title,
    subtitle,
    notes,
    source: [
      `Source: ${source}.`,
      `${record.publisher}, record as at ${formatDate(record.asAt)}; basis: ${BASIS_WORDS[basis]}. ${record.attribution}`,
    ],
    isIllustrative,
  };
  return {
    words,
    sentences,
    table,
    source,
    asAt: record.asAt,
    basis,
    file: fileName([isIllustrative ? 'illustrative' : '', ...figure.file]),
    picture: figure.draw(words),
  };
}
