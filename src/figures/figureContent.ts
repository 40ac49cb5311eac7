import { styleOf } from '#src/charts/placeStyles.ts';
import type { Citation } from '#src/contract/basics.ts';
import type { ChartSpec } from '#src/contract/figures/chartSpec.ts';
import type { FigureContent, FigureTable, TableCell } from '#src/contract/figures/figure.ts';
import type { Basis } from '#src/contract/plain/words.ts';
import { withPeriodIds } from '#src/contract/plain/periodLabel.ts';
import { recordDateWords } from '#src/narrative/site/embedWords.ts';
import { systemIn } from '#src/record/systemIn.ts';

import type { FigureParams, ReadAnswer } from './Figure.ts';
import { fileName } from './fileName.ts';

type Description = {
  readonly id: string;
  readonly params: FigureParams;
  readonly title: string;
  /** Left out: the title. */
  readonly finding?: string;
  readonly subtitle: string;
  readonly sentences: readonly string[];
  readonly reading?: string | null;
  readonly notes?: readonly string[];
  /** Without a full stop. */
  readonly source: string;
  readonly citations: readonly Pick<Citation, 'source'>[];
  /** Left out: the record's date. */
  readonly dated?: string;
  readonly newer?: string | null;
  readonly basis: Basis;
  readonly table: FigureTable;
  /** Parts of the file's name, the most important first. */
  readonly file: readonly string[];
  readonly page: string;
  readonly chart: ChartSpec | null;
};

/** Completes a figure with what it says of its record. Texts that say the same are said once. */
export function figureContent(figure: Description, read: ReadAnswer): FigureContent {
  const answer = read('system');
  const { meta } = answer;
  const system = systemIn(answer);
  const basis = meta.basis === 'illustrative' ? meta.basis : figure.basis;
  const isIllustrative = basis === 'illustrative';
  const { asAt = meta.asAt } = figure.params;
  const { items: places } = read('places');
  const place = places.findIndex(({ id }) => id === figure.params.place);
  const once = (texts: readonly string[]) => [...new Set(texts)].filter((text) => text !== '');
  return {
    id: figure.id,
    params: Object.fromEntries(
      Object.entries(figure.params).filter((entry): entry is [string, string] => !!entry[1]),
    ),
    title: figure.title,
    finding: figure.finding ?? figure.title,
    subtitle: figure.subtitle,
    sentences: once(figure.sentences),
    reading: figure.reading ?? null,
    notes: once(figure.notes ?? []),
    source: figure.source,
    citations: once(figure.citations.map(({ source }) => source)),
    dated: figure.dated ?? recordDateWords({ asAt, isDefault: !figure.params['asAt'] }, system),
    newer: figure.newer ?? null,
    publisher: system.publisher,
    attribution: meta.attribution,
    asAt,
    basis,
    isIllustrative,
    file: fileName([isIllustrative ? 'illustrative' : '', ...figure.file]),
    page: figure.page,
    mark: place === -1 ? null : styleOf(place, places.length, place),
    table: figure.table,
    chart: figure.chart,
  };
}

type Column = FigureTable['columns'][number];

/** Columns of text. */
export const texts = (...ids: string[]): Column[] =>
  ids.map((id) => ({ id, unit: null, type: 'text' }));

/** Columns of numbers in one unit. @param unit null: another column says it */
export const numbers = (unit: string | null, ...ids: string[]): Column[] =>
  ids.map((id) => ({ id, unit, type: 'number' }));

const tidy = (cell: TableCell): TableCell => {
  // Without the rounding errors of floating-point arithmetic.
  if (typeof cell === 'number') return Number(cell.toPrecision(12));
  return cell === null ? null : withPeriodIds(cell);
};

/** A table of cells under columns. */
export const tableOf = (
  columns: readonly Column[],
  rows: readonly (readonly TableCell[])[],
): FigureTable => ({ columns: [...columns], rows: rows.map((row) => row.map(tidy)) });
