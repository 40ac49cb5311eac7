import { INK } from '#src/charts/placeStyles.ts';
import type { DumbbellRow } from '#src/charts/rows.ts';

import { html, type Html } from './html.ts';
import { laneBar, laneRows, laneScale, type Range } from './lanes.ts';
import { markerAt } from './markers.ts';

type Dumbbell = {
  readonly name: string;
  readonly rows: readonly DumbbellRow[];
  /** The periods compared. */
  readonly from: string;
  readonly to: string;
  readonly unit: string;
  readonly range: Range;
};

const LIMITS = { width: 1.5, shift: 9 };

const key = (isHollow: boolean): Html =>
  html`<svg class="m" aria-hidden="true">
    ${markerAt(8, 8, { marker: 'circle', colour: INK }, isHollow)}
  </svg>`;

/** Each row then and now on one scale, its limits above (then) and below (now). */
export function dumbbell({ name, rows, from, to, unit, range }: Dumbbell): Html {
  const scale = laneScale(
    rows.flatMap(({ before, after }) => [before, after]),
    range,
  );
  const at = (value: number | null) => `${scale.at(value ?? 0)}%`;
  return html`<p>${key(true)}${from} ${key(false)}${to}</p>
    ${laneRows({
      name,
      rows: rows.map((row) => {
        const { before, after, style, text } = row;
        return {
          ...row,
          marks: [
            laneBar(scale, [before.value, after.value], style),
            laneBar(scale, [before.lower, before.upper], style, {
              ...LIMITS,
              shift: -LIMITS.shift,
            }),
            laneBar(scale, [after.lower, after.upper], style, LIMITS),
            markerAt(at(before.value), '50%', style, true),
            markerAt(at(after.value), '50%', style),
          ],
          words: html`<b>${text}</b>`,
        };
      }),
      scale,
      unit,
    })}`;
}
