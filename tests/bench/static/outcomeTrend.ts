import type { Indicator } from '#src/contract/outcomes.ts';
import type { Sex } from '#src/contract/words.ts';
import { unitWords } from '#src/features/outcomes/figureText.ts';
import { gapsOf } from '#src/features/outcomes/gapsOf.ts';
import {
  hasNumber,
  observationsOf,
  type OutcomeSeries,
} from '#src/features/outcomes/outcomeRows.ts';
import { periodsWithNumbers, spanOf } from '#src/features/outcomes/spanOf.ts';
import { absentSeries, trendLines } from '#src/features/outcomes/trendLines.ts';
import { capitalise } from '#src/narrative/format.ts';
import { chartDescription, gapSentence, trendSentence } from '#src/narrative/outcomeSentences.ts';
import { gapWords } from '#src/narrative/verdictWords.ts';
import { LEAST_PERIODS } from '#src/statistics/series.ts';
import { trendOf } from '#src/statistics/trend.ts';

import { html, type Html } from './html.ts';
import { trendChart } from './trendChart.ts';

type Series = readonly OutcomeSeries[];

const areaOf = ({ proxy, name, areaName }: OutcomeSeries) => (proxy === null ? name : areaName);

/** The places over time: picture, and what became better or worse. */
export function outcomeTrend(indicator: Indicator, sex: Sex, series: Series): Html {
  const periods = periodsWithNumbers(series).length;
  if (periods < LEAST_PERIODS)
    return html`<p>
      The record holds ${periods === 1 ? 'one period' : `${periods} periods`}. That is too few to
      call a trend, so none is drawn; the table has the figures.
    </p>`;
  const period = spanOf(series);
  const lines = trendLines(series);
  const trends = series
    .filter(({ kind, points }) => kind === 'place' && points.some((p) => hasNumber(p.observation)))
    .map((one) => ({ areaName: areaOf(one), trend: trendOf(observationsOf(one), indicator) }));
  return html`${trendChart({
    name: `${indicator.name}, ${period}`,
    description: chartDescription({ indicator, areas: lines.map(({ label }) => label), period }),
    lines,
    unit: unitWords(indicator),
    range: indicator,
    absent: absentSeries(series),
  })}
  ${
    trends.some(({ trend }) => trend.kind !== 'not-judged')
      ? html`<ul>
          ${trends.map((one) => html`<li>${trendSentence({ ...one, indicator, sex })}</li>`)}
        </ul>`
      : html`<p class="q">
          No trend is judged:
          ${indicator.limits ? 'too few periods can be compared.' : 'no limits are published.'}
        </p>`
  }`;
}

/** Whether gaps to the first comparator closed; one reason where none is judged. */
export function outcomeGaps(indicator: Indicator, sex: Sex, series: Series): Html | null {
  const gaps = gapsOf(series, indicator);
  const [first] = gaps?.changes ?? [];
  if (!gaps || !first) return null;
  const { comparator, changes } = gaps;
  const reasons = new Set(
    changes.map(({ change }) => (change.kind === 'not-judged' ? change.because : 'judged')),
  );
  if (reasons.size === 1 && !reasons.has('judged'))
    return html`<p>${capitalise(gapWords(first.change, comparator.name))}.</p>`;
  return html`<ul>
    ${changes.map(
      ({ one, change }) =>
        html`<li>
          ${gapSentence({
            areaName: areaOf(one),
            comparatorName: comparator.name,
            indicator,
            gapChange: change,
            sex,
          })}
        </li>`,
    )}
  </ul>`;
}
