import type { PlaceStyle } from '#src/charts/placeStyles.ts';
import type { Value } from '#src/charts/rows.ts';
import { linearScale, type Scale } from '#src/charts/scale.ts';
import { formatTick } from '#src/features/outcomes/selectors/figureText.ts';

import { html, type Html, type Part } from './html.ts';
import { markerKey } from './markers.ts';

export type Range = { readonly least: number | null; readonly most: number | null };

/** A scale that holds every value and limit. */
export const laneScale = (values: readonly Value[], { least, most }: Range): Scale =>
  linearScale(
    values
      .flatMap(({ value, lower, upper }) => [value, lower, upper])
      .filter((number) => number !== null),
    { intervals: 4, least, most },
  );

/** Keeps words at the ends of the scale inside the picture. */
export const anchor = (percent: number): 'start' | 'middle' | 'end' =>
  percent < 12 ? 'start' : percent > 88 ? 'end' : 'middle';

export const laneAxis = (scale: Scale): Html =>
  html`<svg height="24" aria-hidden="true">
    <line x2="100%" y1=".5" y2=".5" stroke="#4c6272" />
    ${scale.ticks.map(
      (tick) =>
        html`<text x="${scale.at(tick)}%" y="20" text-anchor="${anchor(scale.at(tick))}"
          >${formatTick(tick)}</text
        >`,
    )}
  </svg>`;

/** A bar along the middle of a lane, or beside it by some pixels. */
export const laneBar = (
  scale: Scale,
  [from, to]: readonly [number | null, number | null],
  { colour }: Pick<PlaceStyle, 'colour'>,
  { width = 3, shift = 0 } = {},
): Html | null =>
  from === null || to === null
    ? null
    : html`<line
        x1="${scale.at(from)}%"
        x2="${scale.at(to)}%"
        y1="50%"
        y2="50%"
        transform="translate(0 ${shift})"
        stroke="${colour}"
        stroke-width="${width}"
      />`;

type Lane = {
  readonly label: string;
  readonly note: string | null;
  readonly style: PlaceStyle;
  /** What is drawn: inside an SVG as wide and as high as the lane. */
  readonly marks: Part;
  readonly words: Part;
  readonly verdict: string | null;
};

type Lanes = {
  readonly name: string;
  /** Stands over the rows. */
  readonly over?: Part;
  readonly rows: readonly Lane[];
  readonly scale: Scale;
  readonly unit: string;
};

/** Rows of marks on one scale, names and figures beside them. */
export const laneRows = ({ name, over = null, rows, scale, unit }: Lanes): Html =>
  html`<figure class="plot" aria-label="${name}">
    ${over}
    <ul class="list">
      ${rows.map(
        ({ label, note, style, marks, words, verdict }) =>
          html`<li>
            <span class="l"
              >${markerKey(style)}${label}${note !== null && html`<span class="q block">${note}</span>`}</span
            ><span class="d"><svg class="lane" aria-hidden="true">${marks}</svg></span
            ><span class="f n"
              >${words}${verdict !== null && html`<span class="q block">${verdict}</span>`}</span
            >
          </li> `,
      )}
    </ul>
    <p><span class="d">${laneAxis(scale)}</span><span class="f q">${unit}</span></p>
  </figure>`;
