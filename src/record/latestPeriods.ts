import type { Observation } from '#src/contract/outcomes.ts';

/** The observations of the latest period of each indicator and sex. */
export function latestPeriods(rows: readonly Observation[]): Observation[] {
  const series = (row: Observation) => `${row.indicator} ${row.sex}`;
  const latest = new Map<string, string>();
  for (const row of rows) {
    const before = latest.get(series(row));
    if (before === undefined || row.end > before) latest.set(series(row), row.end);
  }
  return rows.filter((row) => row.end === latest.get(series(row)));
}
