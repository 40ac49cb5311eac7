import { hasBand, runsOf, startsOf, usualStep } from '#src/charts/trend/trendGeometry.ts';
import type { TrendLine, TrendPoint } from '#src/contract/figures/chartSpec.ts';

/** One period: the value of each run under the run's key, and its limits where all its points have them. */
export type ExplorerRow = {
  period: string;
  start: string;
  points: ReadonlyMap<string, TrendPoint>;
  [run: `run ${string}`]: number;
  [band: `band ${string}`]: [lower: number, upper: number];
};

/** A part of a line whose points may be joined. */
export type Run = { key: `run ${string}`; band: `band ${string}` | null; line: TrendLine };

/**
 * The rows of periods that recharts needs. Each part of a line between gaps and breaks is a run of its
 * own, so that the chart can't join points across them. A period that every line lacks has no row.
 */
export function explorerRows(lines: readonly TrendLine[]): { rows: ExplorerRow[]; runs: Run[] } {
  const step = usualStep(lines);
  const rows = startsOf(lines).map((start): ExplorerRow => {
    const points = new Map<string, TrendPoint>();
    for (const line of lines) {
      const point = line.points.find((one) => one.start === start);
      if (point) points.set(line.id, point);
    }
    return { period: [...points.values()][0]?.period ?? start, start, points };
  });
  const byStart = new Map(rows.map((row) => [row.start, row]));
  const runs = lines.flatMap((line) =>
    runsOf(line, step).map((segment, n): Run => {
      const key = `run ${line.id} ${n}` as const;
      const band = hasBand(segment) ? (`band ${line.id} ${n}` as const) : null;
      for (const point of segment) {
        const row = byStart.get(point.start);
        if (!row) continue;
        row[key] = point.value;
        if (band && point.lower !== null && point.upper !== null)
          row[band] = [point.lower, point.upper];
      }
      return { key, band, line };
    }),
  );
  return { rows, runs };
}
