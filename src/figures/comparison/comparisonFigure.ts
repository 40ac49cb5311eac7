import type { MatrixSpec } from '#src/contract/figures/chartSpec.ts';
import type { Figure } from '#src/figures/Figure.ts';
import { tableOf, texts } from '#src/figures/figureContent.ts';
import { figureCells, figureColumns } from '#src/figures/outcomes/figureCells.ts';
import { unitWords } from '#src/figures/outcomes/figureText.ts';
import {
  compareAllowance,
  compareSentence,
  countedAs,
} from '#src/narrative/comparisons/compareSentence.ts';
import { joinWords } from '#src/narrative/language/format.ts';

import { compareCellWords } from './compareCellWords.ts';
import { judgedFiguresOf, type CompareRow } from './compareRows.ts';
import {
  comparedColumns,
  comparisonContent,
  comparisonView,
  ROW_COLUMNS,
  rowCells,
  rowName,
  type ComparisonView,
} from './comparisonContent.ts';
import {
  COMPARISON_PARAMS,
  comparisonQueries,
  comparisonQueriesThen,
  type ComparisonParam,
} from './readComparison.ts';

const aboutOf = ({ indicator, period }: CompareRow) =>
  [unitWords(indicator), ...(period ? [period.period] : [])].join(', ');

function matrix(
  view: ComparisonView,
  cellsOf: (row: CompareRow) => CompareRow['cells'],
): MatrixSpec {
  return {
    kind: 'matrix',
    name: `${joinWords(view.areas.map(({ name }) => name))}: latest figures with 95% limits`,
    corner: 'Outcome',
    columns: comparedColumns(view).map(({ id, name }) => ({
      id,
      label: name,
      style: view.looks.get(id) ?? null,
    })),
    groups: [
      {
        label: null,
        rows: view.rows.map((row) => ({
          id: `${row.indicator.id} ${row.sex}`,
          style: null,
          head: { status: null, strong: rowName(row), quiet: [aboutOf(row)] },
          cells: cellsOf(row).map((cell) => {
            const { text, isNumber, interval, period, verdict } = compareCellWords(cell, row);
            return {
              status: null,
              strong: isNumber ? text : '',
              quiet: [
                isNumber ? '' : text,
                interval ?? '',
                period ?? '',
                // The no-break space keeps the arrow off a line of its own.
                verdict ? `${verdict.text}\u00a0${verdict.arrow}` : '',
              ].filter((words) => words !== ''),
            };
          }),
        })),
      },
    ],
  };
}

/** The latest figures of chosen outcomes in chosen areas, each with its verdict. */
export const comparisonFigure: Figure<ComparisonParam> = {
  id: 'comparison',
  name: 'A comparison',
  about: 'Places side by side on chosen outcomes, each figure with its verdict.',
  params: COMPARISON_PARAMS,
  queries: comparisonQueries,
  queriesThen: comparisonQueriesThen,
  build(read, params) {
    const view = comparisonView(read, params);
    const { against, apart, rows } = view;
    const cellsOf = (row: CompareRow) => [
      ...row.cells,
      ...(apart && row.against ? [row.against] : []),
    ];
    const judged = judgedFiguresOf(rows);
    const kinds = countedAs(judged);
    const judgedCells = rows.flatMap(({ cells }) => cells.filter(({ verdict }) => verdict));
    const counted = new Map(judgedCells.map((cell, n) => [cell, kinds[n]]));
    const finding = compareSentence(judged, against?.name ?? 'a comparator');
    return comparisonContent(
      view,
      {
        id: comparisonFigure.id,
        params,
        title: 'latest figures',
        finding,
        subtitle: against
          ? `Latest figures with 95% limits, compared with ${against.name}`
          : 'Latest figures with 95% limits',
        sentences: [
          finding,
          ...rows.map((row) => {
            const phrases = cellsOf(row).map((cell) => {
              const { text, interval, period, verdict } = compareCellWords(cell, row);
              const words = [text, interval ?? '', period ?? ''].filter((part) => part !== '');
              return `${cell.area.title} ${words.join(' ')}${verdict ? `, ${verdict.text}` : ''}`;
            });
            return `${rowName(row)} (${aboutOf(row)}): ${phrases.join('; ')}.`;
          }),
        ],
        notes: [
          compareAllowance(judged),
          'Figures of different periods are never judged. This is no ranking.',
        ],
        table: tableOf(
          [...ROW_COLUMNS, ...figureColumns({ unit: null }), ...texts('verdict', 'countedAs')],
          rows.flatMap((row) =>
            cellsOf(row).map((cell) => [
              ...rowCells(row),
              ...figureCells(
                { ...cell.series, name: cell.area.name },
                row.indicator,
                cell.observation,
                cell.observation?.period ?? row.period?.period ?? '',
              ),
              compareCellWords(cell, row).verdict?.text ?? null,
              counted.get(cell) ?? null,
            ]),
          ),
        ),
        what: 'compare',
        section: 'table',
        chart: matrix(view, cellsOf),
      },
      read,
    );
  },
};
