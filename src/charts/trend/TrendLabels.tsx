import { Marker, MarkerKey } from '#src/charts/Marker.tsx';
import { AXIS_INK, colourOf, INK } from '#src/charts/colours.ts';
import type { TrendLine } from '#src/contract/figures/chartSpec.ts';

import styles from './TrendChart.module.scss';
import { spreadLabels, wrapLabel } from './trendGeometry.ts';
import type { PlottedLine } from './TrendPlot.tsx';

const LINE_HEIGHT_PX = 18;
/** Letters on a line beside the plot. */
const LABEL_LETTERS = 21;

type Props = {
  readonly lines: readonly PlottedLine[];
  readonly height: number;
  /** In pixels; without it, as wide as the container. */
  readonly width?: number | undefined;
  /** The end of a line: x as a percentage of the width, y in pixels from the top. */
  readonly endOf: (line: PlottedLine) => { x: number; y: number };
};

/** Names at the ends of their lines, moved apart so that they don't overlap. */
export function TrendLabels({ lines, height, width, endOf }: Props) {
  const ends = lines.map((line) => {
    const words = wrapLabel(line.label, LABEL_LETTERS, 2);
    return { line, words, y: endOf(line).y, height: words.length * LINE_HEIGHT_PX + 4 };
  });
  const centres = spreadLabels(ends, 0, height);
  return (
    <svg
      className={styles.labels}
      width={width ?? '100%'}
      height={height}
      overflow="visible"
      aria-hidden="true"
    >
      {ends.map(({ line: { id, kind, isBehind, style }, words, y, height: box }, n) => {
        const centre = centres[n] ?? y;
        return (
          <g key={id}>
            <line x1="8" y1={y} x2="18" y2={centre} stroke={AXIS_INK} strokeWidth="1" />
            <Marker kind={style.marker} colour={style.colour} x={27} y={centre} scale={0.9} />
            <text
              className={styles.label}
              fill={INK}
              fontSize="14"
              fontWeight={kind === 'place' && !isBehind ? 600 : 400}
            >
              {words.map((word, row) => (
                <tspan key={word} x="40" y={centre - box / 2 + LINE_HEIGHT_PX * (row + 1) - 3}>
                  {word}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** The key of a line: a piece of it, with its marker unless `isBare`. */
export const LineKey = ({
  line: { style },
  isBare = false,
}: {
  readonly line: Pick<TrendLine, 'style'>;
  readonly isBare?: boolean;
}) => (
  <>
    <svg className={styles.lineKey} width="20" height="16">
      <line
        className={styles.line}
        strokeWidth="2.5"
        x1="0"
        x2="20"
        y1="8"
        y2="8"
        stroke={colourOf(style.colour)}
        {...(style.dash === null ? {} : { strokeDasharray: style.dash })}
      />
    </svg>
    {!isBare && <MarkerKey style={style} />}
  </>
);
