import { MatrixPicture } from '#src/charts/picture/MatrixPicture.tsx';
import { FIGURE_HEADINGS, figureCells } from '#src/features/outcomes/selectors/figureCells.ts';
import { unitWords } from '#src/features/outcomes/selectors/figureText.ts';
import { compareSentence } from '#src/narrative/comparisons/compareSentence.ts';
import type { Describe } from '#src/share/Share.tsx';

import { compareCellWords } from './compareCellWords.ts';
import {
  compareFigure,
  ROW_HEADINGS,
  rowCells,
  rowName,
  type CompareView,
} from './compareFigure.ts';
import type { CompareRow } from './compareRows.ts';

/** Describes the latest figures of a comparison for sharing. */
export const compareTableFigure: Describe<CompareView> = (view, record) => {
  const { areas, against, rows, looks } = view;
  const apart = against && !areas.includes(against) ? against : null;
  const cellsOf = (row: CompareRow) => [
    ...row.cells,
    ...(apart && row.against ? [row.against] : []),
  ];
  const verdicts = rows.flatMap(({ cells }) => cells.flatMap(({ verdict }) => verdict ?? []));
  const aboutOf = ({ indicator, period }: CompareRow) =>
    [unitWords(indicator), ...(period ? [period.period] : [])].join(', ');
  return compareFigure(
    view,
    {
      title: 'latest figures',
      subtitle: against
        ? `Latest figures with 95% limits, held against ${against.name}`
        : 'Latest figures with 95% limits',
      sentences: [
        compareSentence(verdicts, against?.name ?? 'a comparator'),
        ...rows.map((row) => {
          const phrases = cellsOf(row).map((cell) => {
            const { text, interval, period, verdict } = compareCellWords(cell, row);
            const words = [text, interval ?? '', period ?? ''].filter((part) => part !== '');
            return `${cell.area.name} ${words.join(' ')}${verdict ? `, ${verdict.text}` : ''}`;
          });
          return `${rowName(row)} (${aboutOf(row)}): ${phrases.join('; ')}.`;
        }),
      ],
      notes: ['Figures of different periods are never judged. This is no ranking.'],
      table: {
        headings: [...ROW_HEADINGS, ...FIGURE_HEADINGS, 'verdict'],
        rows: rows.flatMap((row) =>
          cellsOf(row).map((cell) => [
            ...rowCells(row),
            ...figureCells(
              { ...cell.series, name: cell.area.name },
              row.indicator,
              cell.observation,
              cell.observation?.period ?? row.period?.period ?? '',
            ),
            compareCellWords(cell, row).verdict?.text ?? null,
          ]),
        ),
      },
      what: 'compare',
      draw: (words) => (
        <MatrixPicture
          words={words}
          corner="Outcome"
          columns={[...areas, ...(apart ? [apart] : [])].map(({ id, name }) => ({
            id,
            label: name,
            style: looks.get(id),
          }))}
          groups={[
            {
              label: null,
              rows: rows.map((row) => ({
                id: `${row.indicator.id} ${row.sex}`,
                head: { strong: rowName(row), quiet: [aboutOf(row)] },
                cells: cellsOf(row).map((cell) => {
                  const { text, isNumber, interval, period, verdict } = compareCellWords(cell, row);
                  return {
                    strong: isNumber ? text : '',
                    quiet: [
                      isNumber ? '' : text,
                      interval ?? '',
                      period ?? '',
                      // The no-break space keeps the arrow off a line of its own.
                      verdict ? `${verdict.text}\u00a0${verdict.arrow}` : '',
                    ],
                  };
                }),
              })),
            },
          ]}
        />
      ),
    },
    record,
  );
};
