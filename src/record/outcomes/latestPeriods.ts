import type { Observation } from '#src/contract/outcomes.ts';

/** The observations of the latest period of each series. */
function latestOf(rows: readonly Observation[], seriesOf: (row: Observation) => string) {
  const latest = new Map<string, string>();
  for (const row of rows) {
    const before = latest.get(seriesOf(row));
    if (before === undefined || row.end > before) latest.set(seriesOf(row), row.end);
  }
  return rows.filter((row) => row.end === latest.get(seriesOf(row)));
}

/** The observations of the latest period of each indicator and sex. */
export const latestPeriods = (rows: readonly Observation[]): Observation[] =>
  latestOf(rows, ({ indicator, sex }) => `${indicator} ${sex}`);

/** The latest observation of each area that is not missing, for each indicator, sex, age and group. */
export const latestOfAreas = (rows: readonly Observation[]): Observation[] =>
  latestOf(
    rows.filter(({ state }) => state !== 'missing'),
    ({ indicator, sex, age, group, area }) => [indicator, sex, age, group, area].join(' '),
  );
