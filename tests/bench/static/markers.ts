import type { MarkerKind, PlaceStyle } from '#src/charts/placeStyles.ts';

import { html, type Html } from './html.ts';

export const MARKERS: Record<MarkerKind, string> = {
  plus: 'M-2-6h4v4h4v4h-4v4h-4v-4h-4v-4h4z',
  triangle: 'M0-6.6 6.6 5.2H-6.6z',
  square: 'M-5-5H5V5H-5z',
  diamond: 'M0-7 7 0 0 7-7 0z',
  circle: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
};

/** The marker of a place beside its name in text. */
export const markerKey = ({ marker, colour }: Pick<PlaceStyle, 'marker' | 'colour'>): Html =>
  html`<svg class="m" viewBox="-8 -8 16 16" aria-hidden="true">
    <path d="${MARKERS[marker]}" fill="${colour}" />
  </svg>`;

/** A marker where a picture wants it: in pixels, or as a percentage. Hollow, it is an earlier figure. */
export const markerAt = (
  x: string | number,
  y: string | number,
  { marker, colour }: Pick<PlaceStyle, 'marker' | 'colour'>,
  isHollow = false,
): Html =>
  html`<svg x="${x}" y="${y}">
    <path
      d="${MARKERS[marker]}"
      fill="${isHollow ? '#fff' : colour}"
      stroke="${isHollow ? colour : 'none'}"
      stroke-width="2"
    />
  </svg>`;
