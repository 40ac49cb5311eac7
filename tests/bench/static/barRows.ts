import type { PlaceStyle } from '#src/charts/placeStyles.ts';

import { html, type Html } from './html.ts';
import { markerKey } from './markers.ts';

type Bar = {
  readonly label: string;
  readonly style: PlaceStyle;
  readonly value: number;
  readonly text: string;
};

/** Bars from zero, names and figures beside them. */
export function barRows(name: string, bars: readonly Bar[]): Html {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return html`<figure class="plot" aria-label="${name}">
    <ul class="list">
      ${bars.map(
        ({ label, style, value, text }) =>
          html`<li>
            <span class="l">${markerKey(style)}${label}</span
            ><span class="d"
              ><svg height="20" aria-hidden="true">
                <rect
                  y="2"
                  width="${((100 * value) / most).toFixed(1)}%"
                  height="16"
                  fill="${style.colour}"
                />
                <path d="M.5 0v20" stroke="#212b32" /></svg></span
            ><b class="f n">${text}</b>
          </li> `,
      )}
    </ul>
  </figure>`;
}
