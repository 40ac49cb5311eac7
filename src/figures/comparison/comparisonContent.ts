import type { ChartSpec } from '#src/contract/figures/chartSpec.ts';
import type { FigureContent, FigureTable, TableCell } from '#src/contract/figures/figure.ts';
import type { FigureParams, ReadAnswer } from '#src/figures/Figure.ts';
import { figureContent, texts } from '#src/figures/figureContent.ts';
import { OUTCOME_COLUMNS, outcomeCells } from '#src/figures/outcomes/outcomeContent.ts';
import { proxySentence } from '#src/narrative/cautions/cautionSentences.ts';
import { formatDate, joinWords } from '#src/narrative/language/format.ts';
import { SEX_WORDS } from '#src/narrative/outcomes/outcomeWords.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { sourceWords } from '#src/narrative/sources/sourceWords.ts';

import { compareAddress } from './compareAddress.ts';
import { compareStyles, type CompareRow } from './compareRows.ts';
import { readComparison, type ComparisonParam } from './readComparison.ts';

/** “Adult obesity”, or “Life expectancy, men” where the indicator has more than one sex. */
export const rowName = ({ indicator, sex }: CompareRow): string =>
  indicator.sexes.length > 1 ? `${indicator.shortName}, ${SEX_WORDS[sex]}` : indicator.shortName;

/** The first columns of a comparison's table, which describe the row's outcome. */
export const ROW_COLUMNS = [...OUTCOME_COLUMNS, ...texts('dataset', 'released')];
/** The cells under `ROW_COLUMNS`. */
export const rowCells = (row: CompareRow): TableCell[] => {
  const { producer, title, released } = row.indicator.dataset;
  return [...outcomeCells(row), `${producer}: ${title}`, released];
};

/** What the figures of a comparison are made from. */
export function comparisonView(read: ReadAnswer, params: FigureParams<ComparisonParam>) {
  const { params: chosen, rows } = readComparison(read, params);
  const { areas, against } = chosen;
  return {
    areas,
    against,
    rows,
    looks: compareStyles(areas, read('places').items),
    /** The comparator, where it isn't among the areas. */
    apart: against && !areas.includes(against) ? against : null,
  };
}
export type ComparisonView = ReturnType<typeof comparisonView>;

/** The columns of a comparison: its areas, then the comparator where it is none of them. */
export const comparedColumns = ({ areas, apart }: Pick<ComparisonView, 'areas' | 'apart'>) => [
  ...areas,
  ...(apart ? [apart] : []),
];

/** A sentence on each place whose figures are those of a proxy. */
const proxies = ([first]: readonly CompareRow[]): string[] =>
  (first?.cells ?? []).flatMap(({ area: { kind, name, note }, series }) =>
    kind === 'place' && note !== null ? [proxySentence(name, series.areaName)] : [],
  );

type Description = Pick<
  FigureContent,
  'id' | 'title' | 'finding' | 'subtitle' | 'sentences' | 'notes'
> & {
  readonly params: FigureParams<ComparisonParam>;
  readonly table: FigureTable;
  readonly what: string;
  /** Id of its section on the page. */
  readonly section: string;
  readonly chart: ChartSpec | null;
};

/** One figure of a comparison. */
export function comparisonContent(
  { areas, against, rows }: ComparisonView,
  { title, notes, what, section, ...figure }: Description,
  read: ReadAnswer,
): FigureContent {
  const citations = rows.flatMap(({ indicator }) => indicator.sources);
  const newest = rows
    .flatMap(({ indicator }) => indicator.dataset.released ?? [])
    .sort()
    .at(-1);
  const address = compareAddress({
    areas: areas.map(({ id }) => id),
    indicators: [...new Set(rows.map(({ indicator }) => indicator.id))],
    ...(against ? { against: against.id } : {}),
  });
  return figureContent(
    {
      ...figure,
      title: `${joinWords(areas.map((area) => area.title))}: ${title}`,
      notes: [...proxies(rows), ...notes],
      source: sourceWords(numberSources(read('sources').items, citations).list),
      citations,
      dated:
        newest === undefined
          ? 'Latest figures, release dates not known'
          : `Latest figures, released up to ${formatDate(newest)}`,
      basis: rows.some(({ indicator }) => indicator.basis === 'illustrative')
        ? 'illustrative'
        : 'published',
      file: [what, ...areas.map(({ id }) => id)],
      page: `${address}#${section}`,
    },
    read,
  );
}
