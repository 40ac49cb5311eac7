import { OwnScalesPicture } from '#src/charts/picture/PanelsPicture.tsx';
import { comparatorStyleOf } from '#src/charts/placeStyles.ts';
import { FIGURE_HEADINGS, figureCells } from '#src/features/outcomes/selectors/figureCells.ts';
import { formatTick, unitWords } from '#src/features/outcomes/selectors/figureText.ts';
import { capitalise, joinWords } from '#src/narrative/language/format.ts';
import type { Describe } from '#src/share/Share.tsx';

import {
  compareFigure,
  ROW_HEADINGS,
  rowCells,
  rowName,
  type CompareView,
} from './compareFigure.ts';
import { compareTrend } from './compareTrend.ts';

/** Describes the trends of a comparison for sharing; those with enough periods are drawn. */
export const compareTrendsFigure: Describe<CompareView> = (view, record) => {
  const { areas, against, rows, looks } = view;
  const trends = rows.map((row) => ({ row, ...compareTrend(row, looks) }));
  const undrawn = trends.filter(({ isTrend }) => !isTrend).map(({ row }) => rowName(row));
  const apart = against && !areas.includes(against) ? against : null;
  return compareFigure(
    view,
    {
      title: 'over time',
      subtitle: 'Each picture has a scale of its own; bands are 95% limits',
      sentences: trends.map(({ row, changes }) => {
        const phrases = [...changes].map(
          ([words, some]) =>
            `${capitalise(words)}: ${some.map(({ area }) => area.name).join(', ')}`,
        );
        return `${rowName(row)}. ${phrases.join('. ')}.`;
      }),
      notes: undrawn.length > 0 ? [`Too few periods to draw: ${joinWords(undrawn)}.`] : [],
      table: {
        headings: [...ROW_HEADINGS, ...FIGURE_HEADINGS],
        rows: rows.flatMap((row) =>
          [...row.cells, ...(apart && row.against ? [row.against] : [])].flatMap(
            ({ area, series }) =>
              series.points.map(({ observation, period }) => [
                ...rowCells(row),
                ...figureCells({ ...series, name: area.name }, row.indicator, observation, period),
              ]),
          ),
        ),
      },
      what: 'compare-over-time',
      draw: (words) => (
        <OwnScalesPicture
          words={words}
          areas={[...areas, ...(apart ? [apart] : [])].map(({ id, name }) => ({
            id,
            label: name,
            style: looks.get(id) ?? comparatorStyleOf(0),
          }))}
          panels={trends
            .filter(({ isTrend }) => isTrend)
            .map(({ row, lines, span }) => ({
              id: `${row.indicator.id} ${row.sex}`,
              label: rowName(row),
              note: `${unitWords(row.indicator)}, ${span}`,
              lines,
              least: row.indicator.least,
              most: row.indicator.most,
            }))}
          formatTick={formatTick}
        />
      ),
    },
    record,
  );
};
