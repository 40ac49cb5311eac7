import type { ReactElement } from 'react';

import type { PictureWords } from '#src/charts/picture/PictureFrame.tsx';
import type { PlaceStyle } from '#src/charts/placeStyles.ts';
import type { Source } from '#src/contract/history.ts';
import { OUTCOME_HEADINGS, outcomeCells } from '#src/features/outcomes/selectors/outcomeFigure.ts';
import { proxySentence } from '#src/narrative/cautions/cautionSentences.ts';
import { joinWords } from '#src/narrative/language/format.ts';
import { SEX_WORDS } from '#src/narrative/outcomes/outcomeWords.ts';
import { sourceWords } from '#src/narrative/sources/sourceWords.ts';
import { describeFigure } from '#src/share/describeFigure.ts';
import type { TableCell, RecordWords, SharedFigure } from '#src/share/SharedFigure.ts';

import type { CompareArea } from './compareAreas.ts';
import type { CompareRow } from './compareRows.ts';

/** What the shared figures of a comparison are made from. */
export type CompareView = {
  readonly areas: readonly CompareArea[];
  readonly against: CompareArea | null;
  readonly rows: readonly CompareRow[];
  readonly looks: ReadonlyMap<string, PlaceStyle>;
  readonly sources: readonly Source[];
};

/** “Adult obesity”, or “Life expectancy, men” where the indicator has more than one sex. */
export const rowName = ({ indicator, sex }: CompareRow): string =>
  indicator.sexes.length > 1 ? `${indicator.shortName}, ${SEX_WORDS[sex]}` : indicator.shortName;

/** Headings of the first columns of a shared table, which describe the row's outcome. */
export const ROW_HEADINGS = [...OUTCOME_HEADINGS, 'dataset', 'released'] as const;
/** The cells under `ROW_HEADINGS`. */
export const rowCells = (row: CompareRow): TableCell[] => {
  const { producer, title, released } = row.indicator.dataset;
  return [...outcomeCells(row), `${producer}: ${title}`, released];
};

/** A sentence on each place whose figures are those of a proxy. */
const proxies = ([first]: readonly CompareRow[]): string[] =>
  (first?.cells ?? []).flatMap(({ area: { kind, name, note }, series }) =>
    kind === 'place' && note !== null ? [proxySentence(name, series.areaName)] : [],
  );

type ComparisonFigure = Pick<SharedFigure, 'sentences' | 'table'> & {
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly what: string;
  readonly draw: (words: PictureWords) => ReactElement;
};

/** Describes one figure of a comparison for sharing. */
export const compareFigure = (
  { areas, rows, sources }: CompareView,
  { title, notes, what, ...figure }: ComparisonFigure,
  record: RecordWords,
): SharedFigure =>
  describeFigure(
    {
      ...figure,
      title: `${joinWords(areas.map(({ name }) => name))}: ${title}`,
      notes: [...proxies(rows), ...notes],
      source: sourceWords(sources),
      basis: rows.some(({ indicator }) => indicator.basis === 'illustrative')
        ? 'illustrative'
        : 'published',
      file: [what, ...areas.map(({ id }) => id)],
    },
    record,
  );
