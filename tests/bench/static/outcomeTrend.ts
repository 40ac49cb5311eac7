import type { TrendEvent } from '#src/charts/rows.ts';
import type { Indicator } from '#src/contract/outcomes.ts';
import type { Sex } from '#src/contract/plain/words.ts';
import { unitWords } from '#src/features/outcomes/selectors/figureText.ts';
import type { OutcomeSeries } from '#src/features/outcomes/selectors/outcomeRows.ts';
import { changeGroups } from '#src/features/outcomes/trend/changeGroups.ts';
import { periodsWithNumbers, spanOf } from '#src/features/outcomes/trend/spanOf.ts';
import { thenAndNow } from '#src/features/outcomes/trend/thenAndNow.ts';
import { absentSeries, trendLines } from '#src/features/outcomes/trend/trendLines.ts';
import { trendSentences } from '#src/features/outcomes/trend/trendSentences.ts';
import { chartDescription } from '#src/narrative/outcomes/outcomeSentences.ts';
import { LEAST_PERIODS } from '#src/statistics/series.ts';

import { dumbbell } from './dumbbell.ts';
import { html, type Html } from './html.ts';
import { inSentences } from './inSentences.ts';
import { share } from './share.ts';
import { trendChart } from './trendChart.ts';

type Series = readonly OutcomeSeries[];

/** What became of the places' figures; one reason where no change is judged. */
function changeList(indicator: Indicator, sex: Sex, series: Series): Html {
  const sentences = trendSentences(series, { indicator, sex });
  if (sentences.length === 1) return html`<p class="q">${sentences.join(' ')}</p>`;
  return html`<ul>
      ${changeGroups(series, indicator).map(
        ({ words, names }) => html`<li><b>${words}:</b> ${names}</li>`,
      )}
    </ul>
    ${inSentences('Place by place', sentences)}`;
}

/** The places over time: picture, and what became better or worse. */
export function outcomeTrend(
  indicator: Indicator,
  sex: Sex,
  series: Series,
  events: readonly TrendEvent[],
): Html {
  const periods = periodsWithNumbers(series).length;
  if (periods < LEAST_PERIODS)
    return html`<p>
      The record holds ${periods === 1 ? 'one period' : `${periods} periods`}. That is too few to
      call a trend, so none is drawn; the table has the figures.
    </p>`;
  const period = spanOf(series);
  const lines = trendLines(series);
  const areas = lines.map(({ label }) => label);
  return html`${trendChart({
    name: `${indicator.name}, ${period}`,
    description: chartDescription({ indicator, sex, areas, period }),
    lines,
    unit: unitWords(indicator),
    range: indicator,
    events,
    absent: absentSeries(series),
  })}
  ${share('the trend', `/outcomes/${indicator.id}#trend`, `observations.csv?indicator=${indicator.id}`)}
  ${changeList(indicator, sex, series)}`;
}

/** Each place then and now, about ten years apart; nothing where there are too few periods. */
export function outcomeThenNow(indicator: Indicator, series: Series): Html | null {
  const isDrawn = periodsWithNumbers(series).length >= LEAST_PERIODS;
  const pair = isDrawn ? thenAndNow(series, indicator) : null;
  return (
    pair &&
    html`<h3>Then and now: ${pair.from} and ${pair.to}</h3>
      ${dumbbell({
        ...pair,
        name: `${indicator.name}, ${pair.from} and ${pair.to}`,
        unit: unitWords(indicator),
        range: indicator,
      })}
      ${share('then and now', `/outcomes/${indicator.id}#then-and-now`, `observations.csv?indicator=${indicator.id}`)}`
  );
}
