import type { ReactElement } from 'react';

import type { PictureWords } from '#src/charts/picture/PictureFrame.tsx';
import type { Basis } from '#src/contract/plain/words.ts';
import { formatDate } from '#src/narrative/language/format.ts';

import { fileName } from './fileName.ts';
import type { FigureTable, RecordWords, SharedFigure } from './SharedFigure.ts';

type FigureDescription = {
  /** The finding, or what it is. */
  readonly title: string;
  /** Measure, unit, whom, when. */
  readonly subtitle: string;
  readonly sentences: readonly string[];
  /** What must be known before it is used; nothing that the picture says itself. */
  readonly notes?: readonly string[];
  /** Whose figures they are, without a full stop. */
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

/** A figure with the words that travel with it in every form, the same in each. */
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
