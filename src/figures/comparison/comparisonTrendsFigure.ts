import { comparatorStyleOf } from '#src/charts/placeStyles.ts';
import type { Figure } from '#src/figures/Figure.ts';
import { tableOf } from '#src/figures/figureContent.ts';
import { figureCells, figureColumns } from '#src/figures/outcomes/figureCells.ts';
import { unitWords } from '#src/figures/outcomes/figureText.ts';
import { capitalise, joinWords } from '#src/narrative/language/format.ts';
import { chartDescription } from '#src/narrative/outcomes/outcomeSentences.ts';

import {
  comparedColumns,
  comparisonContent,
  comparisonView,
  ROW_COLUMNS,
  rowCells,
  rowName,
} from './comparisonContent.ts';
import { compareTrend } from './compareTrend.ts';
import {
  COMPARISON_PARAMS,
  comparisonQueries,
  comparisonQueriesThen,
  type ComparisonParam,
} from './readComparison.ts';

/** Chosen outcomes in chosen areas over time; those with enough periods are drawn. */
export const comparisonTrendsFigure: Figure<ComparisonParam> = {
  id: 'comparison-trends',
  name: 'A comparison over time',
  about: 'Places side by side on chosen outcomes over time, and how each changed.',
  params: COMPARISON_PARAMS,
  queries: comparisonQueries,
  queriesThen: comparisonQueriesThen,
  build(read, params) {
    const view = comparisonView(read, params);
    const { apart, areas, rows, looks } = view;
    const trends = rows.map((row) => ({ row, ...compareTrend(row, looks) }));
    const drawn = trends.filter(({ isTrend }) => isTrend);
    const undrawn = trends.filter(({ isTrend }) => !isTrend).map(({ row }) => rowName(row));
    const names = joinWords(areas.map(({ name }) => name));
    return comparisonContent(
      view,
      {
        id: comparisonTrendsFigure.id,
        params,
        title: 'over time',
        finding: `${names} over time`,
        subtitle: 'Each picture has a scale of its own; bands are 95% limits',
        sentences: trends.map(({ row, changes }) => {
          const phrases = [...changes].map(
            ([words, some]) =>
              `${capitalise(words)}: ${some.map(({ area }) => area.name).join(', ')}`,
          );
          return `${rowName(row)}. ${phrases.join('. ')}.`;
        }),
        notes: undrawn.length > 0 ? [`Too few periods to draw: ${joinWords(undrawn)}.`] : [],
        table: tableOf(
          [...ROW_COLUMNS, ...figureColumns({ unit: null })],
          rows.flatMap((row) =>
            [...row.cells, ...(apart && row.against ? [row.against] : [])].flatMap(
              ({ area, series }) =>
                series.points.map(({ observation, period }) => [
                  ...rowCells(row),
                  ...figureCells(
                    { ...series, name: area.name },
                    row.indicator,
                    observation,
                    period,
                  ),
                ]),
            ),
          ),
        ),
        what: 'compare-over-time',
        section: 'trends',
        chart:
          drawn.length === 0
            ? null
            : {
                kind: 'panels',
                name: `${names}: ${joinWords(drawn.map(({ row }) => rowName(row)))} over time`,
                unit: null,
                decimals: Math.max(...rows.map(({ indicator }) => indicator.decimals)),
                level: null,
                hasOwnScales: true,
                keys: comparedColumns(view).map(({ id, name }) => ({
                  id,
                  label: name,
                  style: looks.get(id) ?? comparatorStyleOf(0),
                })),
                panels: drawn.map(({ row: { indicator, sex }, row, lines, span }) => ({
                  id: `${indicator.id} ${sex}`,
                  label: rowName(row),
                  note: `${unitWords(indicator)}, ${span}`,
                  description: chartDescription({
                    indicator,
                    sex,
                    areas: lines.map(({ label }) => label),
                    period: span,
                  }),
                  style: null,
                  least: indicator.least,
                  most: indicator.most,
                  lines,
                })),
              },
      },
      read,
    );
  },
};
