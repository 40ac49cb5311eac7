import type { TrendLine } from './rows.ts';
import styles from './TrendChart.module.scss';
import { spreadPeriods, startsOf } from './trendGeometry.ts';

type Props = {
  readonly lines: readonly TrendLine[];
  /** Percentage of the width. */
  readonly x: (start: string) => number;
};

/** A few periods under the plot; where it is narrow, only the first and the last. */
export function TrendPeriods({ lines, x }: Props) {
  const labels = new Map(
    lines.flatMap(({ points }) => points.map(({ start, period }) => [start, period])),
  );
  const periods = startsOf(lines).map((start) => ({ start, period: labels.get(start) ?? start }));
  const narrow = new Set(spreadPeriods(periods, 2));
  const shown = periods.length <= 6 ? periods : spreadPeriods(periods, 5);
  return (
    <svg className={styles.xAxis} width="100%" height="28">
      {shown.map((one) => {
        const at = x(one.start);
        return (
          <g key={one.start} className={narrow.has(one) ? undefined : styles.wideOnly}>
            <line className={styles.axisLine} x1={`${at}%`} x2={`${at}%`} y1="0" y2="6" />
            <text
              className={styles.tick}
              x={`${at}%`}
              y="22"
              textAnchor={at <= 2 ? 'start' : at >= 98 ? 'end' : 'middle'}
            >
              {one.period}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
