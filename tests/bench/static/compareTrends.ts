import { comparatorStyleOf, type PlaceStyle } from '#src/charts/placeStyles.ts';
import type { TrendLine } from '#src/charts/rows.ts';
import type { CompareCell, CompareRow } from '#src/features/outcomes/compare/compareRows.ts';
import { observationsOf } from '#src/features/outcomes/selectors/outcomeRows.ts';
import { periodsWithNumbers, spanOf } from '#src/features/outcomes/trend/spanOf.ts';
import { absenceOf, trendPoints } from '#src/features/outcomes/trend/trendLines.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import { chartDescription } from '#src/narrative/outcomes/outcomeSentences.ts';
import { changeWords } from '#src/narrative/outcomes/verdictWords.ts';
import { changeOf } from '#src/statistics/change.ts';
import { LEAST_PERIODS } from '#src/statistics/series.ts';

import { html, type Html } from './html.ts';
import { markerKey } from './markers.ts';
import { outcomeLink } from './outcomeLink.ts';
import { tinyTrend } from './tinyTrend.ts';

type Looks = ReadonlyMap<string, PlaceStyle>;

/** What became of an area's figure, or why it has none. */
const changeIn =
  ({ indicator }: CompareRow) =>
  ({ area, series }: CompareCell): string =>
    periodsWithNumbers([series]).length === 0
      ? absenceOf({ ...series, kind: area.kind === 'place' ? 'place' : 'comparator' })
      : changeWords(changeOf(observationsOf(series), indicator));

function picture(row: CompareRow, lookOf: (id: string) => PlaceStyle): Html {
  const { indicator, sex, cells, against } = row;
  const all = cells.map(({ series }) => series);
  const span = spanOf(all);
  if (periodsWithNumbers(all).length < LEAST_PERIODS)
    return html`<p class="q s">${span}: too few periods to draw a trend.</p>`;
  const lineOf = ({ area, series }: CompareCell, kind: TrendLine['kind']): TrendLine => ({
    id: area.id,
    label: area.name,
    kind,
    style: lookOf(area.id),
    points: trendPoints(series),
  });
  const lines = cells.map((cell) => lineOf(cell, 'place'));
  if (against && !lines.some(({ id }) => id === against.area.id))
    lines.push(lineOf(against, 'comparator'));
  const areas = lines.map(({ label }) => label);
  return tinyTrend({
    name: chartDescription({ indicator, sex, areas, period: span }),
    lines,
    span,
    range: indicator,
  });
}

/** One small picture an outcome, with what became of each area's figure, the same words once. */
export function compareTrends(rows: readonly CompareRow[], looks: Looks): Html {
  const lookOf = (id: string) => looks.get(id) ?? comparatorStyleOf(0);
  return html`<div class="three">
    ${rows.map(
      (row) =>
        html`<article>
          <h3>${outcomeLink(row.indicator, row.sex)}</h3>
          ${picture(row, lookOf)}
          <ul class="list s">
            ${[...Map.groupBy(row.cells, changeIn(row))].map(
              ([words, cells]) =>
                html`<li>
                  <b>${capitalise(words)}:</b> ${cells.map(
                    ({ area }, n) =>
                      html`${n > 0 && ', '}${markerKey(lookOf(area.id))}${area.name}`,
                  )}
                </li>`,
            )}
          </ul>
        </article>`,
    )}
  </div>`;
}
