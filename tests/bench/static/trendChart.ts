import type { TrendEvent, TrendLine } from '#src/charts/rows.ts';
import { breakSentence, trendDrawing, trendScale } from '#src/charts/trend/trendDrawing.ts';
import { spreadLabels } from '#src/charts/trend/trendGeometry.ts';
import { formatTick } from '#src/features/outcomes/selectors/figureText.ts';

import { html, type Html } from './html.ts';
import type { Range } from './lanes.ts';
import { markerAt, markerKey } from './markers.ts';
import { trendFrame } from './trendFrame.ts';

const HEIGHT = 320;

type Chart = {
  readonly name: string;
  readonly description: string;
  readonly lines: readonly TrendLine[];
  readonly unit: string;
  readonly range: Range;
  readonly events: readonly TrendEvent[];
  readonly absent: readonly { readonly label: string; readonly words: string }[];
};

/** Names at the ends of their lines. */
function lineEnds({ plotted, endOf }: ReturnType<typeof trendDrawing>): Html {
  const ends = plotted.map((line) => ({ ...line, y: endOf(line).y, height: 22 }));
  const centres = spreadLabels(ends, 0, HEIGHT);
  return html`<svg class="end" height="${HEIGHT}">
    ${ends.map(({ label, style, y }, n) => {
      const at = centres[n] ?? y;
      return html`<path d="M8 ${y}L18 ${at}" stroke="#4c6272" />${markerAt(27, at, style)}
        <text class="who" x="40" y="${at + 5}">${label}</text>`;
    })}
  </svg>`;
}

/** Lines over time with their limits as bands, names at their ends or, where it is narrow, above. */
export function trendChart(chart: Chart): Html {
  const { name, description, lines, unit, range, events, absent } = chart;
  const scale = trendScale(lines, range);
  const drawing = trendDrawing(lines, { scale, height: HEIGHT, events });
  return html`<figure aria-label="${name}">
    <p class="q s">
      ${unit}${scale.min > 0 && ` · the scale starts at ${formatTick(scale.min)}, not at 0`}
    </p>
    <ul class="list names keys" aria-hidden="true">
      ${drawing.plotted.map(({ label, style }) => html`<li>${markerKey(style)}${label}</li>`)}
    </ul>
    ${trendFrame({
      description,
      drawing,
      scale,
      height: HEIGHT,
      over: lines,
      most: 6,
      beside: lineEnds(drawing),
    })}
    ${drawing.breaks.map(({ period }) => html`<p class="q s">${breakSentence(period)}</p>`)}
    ${
      absent.length > 0 &&
      html`<ul class="list q s">
        ${absent.map(({ label, words }) => html`<li>${label}: ${words}</li>`)}
      </ul>`
    }${
      events.length > 0 &&
      html`<p class="q s">
        ${events.map(({ mark, words }) => `${mark}: ${words}. `)}Dates from the register are shown
        for reference: they do not show a cause.
      </p>`
    }
  </figure>`;
}
