import type { MarkerKind, PlaceStyle } from '#src/charts/placeStyles.ts';
import { REST_COLOUR } from '#src/charts/placeStyles.ts';
import type { DotComparator, DotRow, Value } from '#src/charts/rows.ts';
import { linearScale, type Scale } from '#src/charts/scale.ts';
import { formatTick } from '#src/features/outcomes/figureText.ts';

import { html, type Html } from './html.ts';

export const MARKERS: Record<MarkerKind, string> = {
  plus: 'M-2-6h4v4h4v4h-4v4h-4v-4h-4v-4h4z',
  triangle: 'M0-6.6 6.6 5.2H-6.6z',
  square: 'M-5-5H5V5H-5z',
  diamond: 'M0-7 7 0 0 7-7 0z',
  circle: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
};

const isNumber = (value: number | null) => value !== null;
export type Range = { readonly least: number | null; readonly most: number | null };

const scaleOf = (rows: readonly Value[], range: Range): Scale =>
  linearScale(rows.flatMap(({ value, lower, upper }) => [value, lower, upper]).filter(isNumber), {
    intervals: 4,
    ...range,
  });

export const markerKey = ({ marker, colour }: PlaceStyle): Html =>
  html`<svg class="m" viewBox="-8 -8 16 16" aria-hidden="true">
    <path d="${MARKERS[marker]}" fill="${colour}" />
  </svg>`;

/** A marker where a picture wants it: in pixels, or as a percentage. */
export const markerAt = (
  x: string | number,
  y: string | number,
  { marker, colour }: Pick<PlaceStyle, 'marker' | 'colour'>,
): Html =>
  html`<svg x="${x}" y="${y}">
    <path d="${MARKERS[marker]}" fill="${colour}" />
  </svg>`;

const dotAt = (scale: Scale, value: number | null, style: PlaceStyle, colour = style.colour) =>
  value !== null && markerAt(`${scale.at(value)}%`, '50%', { ...style, colour });

const whisker = (scale: Scale, { lower, upper }: Value, { colour }: PlaceStyle) =>
  lower !== null &&
  upper !== null &&
  html`<line
    x1="${scale.at(lower)}%"
    x2="${scale.at(upper)}%"
    y1="50%"
    y2="50%"
    stroke="${colour}"
    stroke-width="3"
  />`;

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

const anchor = (percent: number) => (percent < 12 ? 'start' : percent > 88 ? 'end' : 'middle');

const nameOf = (scale: Scale, { label, text, value }: DotComparator) => {
  const at = scale.at(value ?? 0);
  return html`<svg height="20" aria-hidden="true">
    <text class="who" x="${at}%" y="14" text-anchor="${anchor(at)}">${label} ${text}</text>
  </svg>`;
};

const axis = (scale: Scale) =>
  html`<svg height="24" aria-hidden="true">
    <line x2="100%" y1=".5" y2=".5" stroke="#4c6272" />
    ${scale.ticks.map(
      (tick) =>
        html`<text x="${scale.at(tick)}%" y="20" text-anchor="${anchor(scale.at(tick))}"
          >${formatTick(tick)}</text
        >`,
    )}
  </svg>`;

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
  const scale = scaleOf([...rows, ...comparators], range);
  return html`<figure class="plot" aria-label="${name}">
    ${drawn.map(
      (one) =>
        html`<p>
          <span class="d">${nameOf(scale, one)}</span
          ><span class="hide">${one.label}: ${one.text}</span>
        </p>`,
    )}
    <ul class="list">
      ${rows.map(
        (row) =>
          html`<li>
            <span class="l"
              >${markerKey(row.style)}${row.label}${
                row.note !== null && html`<span class="q block">${row.note}</span>`
              }</span
            ><span class="d"
              ><svg height="24" aria-hidden="true">
                ${drawn.map((one) => rule(scale, one))}${
                  row.value !== null && whisker(scale, row, row.style)
                }${dotAt(scale, row.value, row.style)}
              </svg></span
            ><span class="f n"
              >${
                row.value === null ? row.text : html`<b>${row.text}</b>`
              }${row.interval !== null && ` ${row.interval}`}${
                row.verdict !== null && html`<span class="q block">${row.verdict}</span>`
              }</span
            >
          </li> `,
      )}
    </ul>
    <p><span class="d">${axis(scale)}</span><span class="f q">${unit}</span></p>
  </figure>`;
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
  const scale = scaleOf([dot, ...others, ...drawn], range);
  return html`<div role="img" aria-label="${description}">
    ${drawn.map((one) => nameOf(scale, one))}<svg height="28">
      ${drawn.map((one) =>
        rule(scale, one),
      )}${others.map(({ value, style }) => dotAt(scale, value, style, REST_COLOUR))}${whisker(scale, dot, dot.style)}${dotAt(scale, dot.value, dot.style)}</svg
    >${axis(scale)}
  </div>`;
}
