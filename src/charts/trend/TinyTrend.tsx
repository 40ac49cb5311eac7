import { colourOf } from '#src/charts/colours.ts';
import { Marker } from '#src/charts/Marker.tsx';
import { linearScale } from '#src/charts/scale.ts';
import type { TrendLine } from '#src/contract/figures/chartSpec.ts';

import styles from './TinyTrend.module.scss';
import { runsOf, startsOf, timeScale, usualStep } from './trendGeometry.ts';

type Props = {
  /** Text alternative: what is drawn, and over which periods. */
  readonly name: string;
  readonly lines: readonly TrendLine[];
  /** Shown below: the first and the last period. */
  readonly span: string;
  readonly least?: number | null;
  readonly most?: number | null;
  /** `line`: as tall as two lines of a table, without the periods. */
  readonly size?: 'small' | 'line';
};

const HEIGHTS_PX = { small: 88, line: 28 };

/** As in the large chart, so that lines differ in greyscale; a comparator is dotted. */
const dashOf = (kind: TrendLine['kind'], { dash }: TrendLine['style']) =>
  kind === 'place' ? (dash ?? undefined) : '2 2';

/**
 * A sparkline: places over time and one comparator, without axis or labels, as the dot plot beside it
 * names the markers. The indicator's own page has the figures.
 */
export function TinyTrend(props: Props) {
  const { name, lines, span, least = null, most = null, size = 'small' } = props;
  const height = HEIGHTS_PX[size];
  const values = lines.flatMap(({ points }) =>
    points.flatMap(({ value }) => (value === null ? [] : [value])),
  );
  const scale = linearScale(values, { least, most });
  const x = timeScale(startsOf(lines));
  const y = (value: number) => Math.round(height * (100 - scale.at(value))) / 100;
  const step = usualStep(lines);
  const drawn = lines.map((line) => ({ ...line, runs: runsOf(line, step) }));
  return (
    <figure className={styles.trend}>
      <svg className={styles.picture} width="100%" height={height} role="img" aria-label={name}>
        <line className={styles.base} x1="0" x2="100%" y1={height} y2={height} />
        <svg
          viewBox={`0 0 100 ${height}`}
          width="100%"
          height={height}
          preserveAspectRatio="none"
          overflow="visible"
        >
          {drawn.map(({ id, kind, style, runs }) => (
            <path
              key={id}
              className={kind === 'place' ? styles.line : styles.quiet}
              d={runs
                .filter((run) => run.length > 1)
                .map(
                  (run) =>
                    `M${run.map((point) => `${x(point.start)} ${y(point.value)}`).join('L')}`,
                )
                .join('')}
              stroke={colourOf(style.colour)}
              vectorEffect="non-scaling-stroke"
              strokeDasharray={dashOf(kind, style)}
            />
          ))}
        </svg>
        {drawn
          .filter(({ kind }) => kind === 'place')
          .map(({ id, style, runs }) => {
            const end = runs.at(-1)?.at(-1);
            return end ? (
              <Marker
                key={id}
                kind={style.marker}
                colour={style.colour}
                x={`${x(end.start)}%`}
                y={y(end.value)}
                scale={0.7}
              />
            ) : null;
          })}
      </svg>
      {size === 'small' && <figcaption className={styles.span}>{span}</figcaption>}
    </figure>
  );
}
