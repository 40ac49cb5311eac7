import type { TrendPanelRow } from '#src/charts/rows.ts';
import { trendDrawing, trendScale } from '#src/charts/trend/trendDrawing.ts';

import { html, type Html } from './html.ts';
import { markerKey } from './markers.ts';
import { trendFrame } from './trendFrame.ts';

const HEIGHT = 140;

type Panels = {
  readonly name: string;
  readonly panels: readonly TrendPanelRow[];
  readonly unit: string;
  /** A value that is drawn as a firm line. */
  readonly level: number;
};

/** Small multiples: one trend each, all on one scale and over the same periods. */
export function trendPanels({ name, panels, unit, level }: Panels): Html {
  const over = panels.flatMap(({ lines }) => lines);
  const scale = trendScale(over, { intervals: 4, level });
  return html`<figure aria-label="${name}">
    <p class="q s">${unit}</p>
    <ul class="list four">
      ${panels.map(
        ({ label, note, style, description, lines }) =>
          html`<li class="panel">
            <p>
              ${markerKey(style)}<b>${label}</b>${note !== null && html`<span class="q s block">${note}</span>`}
            </p>
            ${trendFrame({
              description,
              drawing: trendDrawing(lines, { scale, height: HEIGHT, over }),
              scale,
              height: HEIGHT,
              over,
              most: 2,
              level,
            })}
          </li>`,
      )}
    </ul>
  </figure>`;
}
