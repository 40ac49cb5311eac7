import type { PlaceStyle } from '#src/contract/placeStyle.ts';
import type { MarkerKind } from '#src/contract/plain/words.ts';

import { colourOf, PAPER, type ChartColour } from './colours.ts';
import styles from './Marker.module.scss';

/** SVG paths of the markers, centred on 0,0, about 12 px wide and of about equal area. */
export const MARKER_PATHS: Record<MarkerKind, string> = {
  plus: 'M-2.2-6.4h4.4v4.2h4.2v4.4h-4.2v4.2h-4.4v-4.2h-4.2v-4.4h4.2z',
  triangle: 'M0-6.6L6.6 5.2H-6.6z',
  square: 'M-5.2-5.2h10.4v10.4h-10.4z',
  diamond: 'M0-7.2L7.2 0L0 7.2L-7.2 0z',
  circle: 'M-5.4 0a5.4 5.4 0 1 0 10.8 0a5.4 5.4 0 1 0-10.8 0z',
};

type Props = {
  kind: MarkerKind;
  colour: ChartColour;
  /** Position in the surrounding SVG: pixels, or a percentage such as `34%`. */
  x: number | string;
  y: number | string;
  scale?: number;
  /** Draws only the outline, for an earlier figure. */
  isHollow?: boolean;
  /** Without the outline that parts it from lines behind it. */
  isBare?: boolean;
};

/** A marker inside an SVG. The nested `svg` lets it sit at a percentage without being stretched. */
export const Marker = ({
  kind,
  colour,
  x,
  y,
  scale = 1,
  isHollow = false,
  isBare = false,
}: Props) => (
  <svg x={x} y={y} overflow="visible">
    <path
      className={isHollow ? styles.hollow : styles.shape}
      d={MARKER_PATHS[kind]}
      fill={isHollow ? PAPER : colourOf(colour)}
      stroke={isHollow ? colourOf(colour) : PAPER}
      strokeWidth={isHollow ? 2 : isBare ? 0 : 3}
      {...(isHollow ? {} : { paintOrder: 'stroke' })}
      {...(scale === 1 ? {} : { transform: `scale(${scale})` })}
    />
  </svg>
);

/** The marker of a place, to stand beside its name in text. */
export const MarkerKey = ({ style }: { style: PlaceStyle }) => (
  <svg className={styles.key} width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
    <path className={styles.shape} d={MARKER_PATHS[style.marker]} fill={colourOf(style.colour)} />
  </svg>
);
