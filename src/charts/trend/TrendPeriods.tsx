import { AXIS_INK } from '#src/charts/colours.ts';
import type { TrendLine } from '#src/contract/figures/chartSpec.ts';

import styles from './TrendChart.module.scss';
import { spreadPeriods, startsOf } from './trendGeometry.ts';

type Props = {
  readonly lines: readonly TrendLine[];
  /** The position of a period, as a percentage of the width. @param start of the period */
  readonly x: (start: string) => number;
  /** In pixels; without it the axis stretches. */
  readonly width?: number | undefined;
  /** The most periods to name; two are the first and the last. */
  readonly most?: number;
};

/** The period axis with a few periods; on a narrow screen only the first and the last. */
export function TrendPeriods({ lines, x, width, most = 6 }: Props) {
  const labels = new Map(
    lines.flatMap(({ points }) => points.map(({ start, period }) => [start, period])),
  );
  const periods = startsOf(lines).map((start) => ({ start, period: labels.get(start) ?? start }));
  const narrow = new Set(spreadPeriods(periods, 2));
  const shown = periods.length <= most ? periods : spreadPeriods(periods, Math.max(most - 1, 2));
  return (
    <svg
      className={styles.xAxis}
      width={width ?? '100%'}
      height="28"
      overflow="visible"
      aria-hidden="true"
    >
      {shown.map((one) => {
        const percent = x(one.start);
        const at = width === undefined ? `${percent}%` : (percent * width) / 100;
        return (
          <g
            key={one.start}
            className={narrow.has(one) || width !== undefined ? undefined : styles.wideOnly}
          >
            <line className={styles.axisLine} x1={at} x2={at} y1="0" y2="6" stroke={AXIS_INK} />
            <text
              className={styles.tick}
              x={at}
              y="22"
              fill={AXIS_INK}
              fontSize="14"
              textAnchor={percent <= 2 ? 'start' : percent >= 98 ? 'end' : 'middle'}
            >
              {one.period}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
