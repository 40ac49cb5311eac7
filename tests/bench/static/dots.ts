import { REST_COLOUR, type PlaceStyle } from '#src/charts/placeStyles.ts';
import type { DotComparator, DotRow } from '#src/charts/rows.ts';
import type { Scale } from '#src/charts/scale.ts';

import { html, type Html } from './html.ts';
import { anchor, laneAxis, laneBar, laneRows, laneScale, type Range } from './lanes.ts';
import { markerAt } from './markers.ts';

const dotAt = (scale: Scale, value: number | null, style: PlaceStyle, colour = style.colour) =>
  value !== null && markerAt(`${scale.at(value)}%`, '50%', { ...style, colour });

const whisker = (scale: Scale, { value, lower, upper, style }: DotRow) =>
  value !== null && laneBar(scale, [lower, upper], style);

const rule = (scale: Scale, { value, style }: DotComparator) =>
  value !== null &&
  html`<line
    x1="${scale.at(value)}%"
    x2="${scale.at(value)}%"
    y1="0"
    y2="100%"
    stroke="${style.colour}"
    stroke-dasharray="${style.dash ?? 'none'}"
  />`;

const nameOf = (scale: Scale, { label, text, value }: DotComparator) => {
  const at = scale.at(value ?? 0);
  return html`<svg height="20" aria-hidden="true">
    <text class="who" x="${at}%" y="14" text-anchor="${anchor(at)}">${label} ${text}</text>
  </svg>`;
};

type Plot = {
  readonly name: string;
  readonly rows: readonly DotRow[];
  readonly comparators: readonly DotComparator[];
  readonly unit: string;
  readonly range: Range;
};

/** Places as dots with whiskers, names and figures beside them, comparators as lines. */
export function dotPlot({ name, rows, comparators, unit, range }: Plot): Html {
  const drawn = comparators.filter(({ value }) => value !== null);
  const scale = laneScale([...rows, ...drawn], range);
  return laneRows({
    name,
    over: drawn.map(
      (one) =>
        html`<p>
          <span class="d">${nameOf(scale, one)}</span
          ><span class="hide">${one.label}: ${one.text}</span>
        </p>`,
    ),
    rows: rows.map((row) => ({
      ...row,
      marks: [
        drawn.map((one) => rule(scale, one)),
        whisker(scale, row),
        dotAt(scale, row.value, row.style),
      ],
      words: [
        row.value === null ? row.text : html`<b>${row.text}</b>`,
        row.interval !== null && ` ${row.interval}`,
      ],
    })),
    scale,
    unit,
  });
}

type Strip = {
  readonly description: string;
  readonly dot: DotRow;
  readonly others: readonly DotRow[];
  readonly comparators: readonly DotComparator[];
  readonly range: Range;
};

/** One place's dot with its whisker, the others in grey, against the first comparator's line. */
export function dotStrip({ description, dot, others, comparators, range }: Strip): Html {
  const drawn = comparators.filter(({ value }) => value !== null).slice(0, 1);
  const scale = laneScale([dot, ...others, ...drawn], range);
  return html`<div role="img" aria-label="${description}">
    ${drawn.map((one) => nameOf(scale, one))}<svg height="28">
      ${drawn.map((one) =>
        rule(scale, one),
      )}${others.map(({ value, style }) => dotAt(scale, value, style, REST_COLOUR))}${whisker(scale, dot)}${dotAt(scale, dot.value, dot.style)}</svg
    >${laneAxis(scale)}
  </div>`;
}
