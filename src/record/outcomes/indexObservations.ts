import type { Observation } from '#src/contract/outcomes.ts';
import type { ObservationReader } from '#src/record/RecordReader.ts';

import { latestPeriods } from './latestPeriods.ts';

/** Rows by area; several areas together are in the order of all rows. */
function areaIndex(rows: readonly Observation[], order: ReadonlyMap<Observation, number>) {
  const byArea = Map.groupBy(rows, ({ area }) => area);
  return (codes: readonly string[]): readonly Observation[] => {
    const found = [...new Set(codes)].flatMap((code) => byArea.get(code) ?? []);
    return codes.length === 1
      ? found
      : found.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  };
}

function indexRows(rows: readonly Observation[]) {
  const order = new Map(rows.map((row, at) => [row, at]));
  return {
    byIndicator: Map.groupBy(rows, ({ indicator }) => indicator),
    byArea: areaIndex(rows, order),
    latestByArea: areaIndex(latestPeriods(rows), order),
  };
}

/** Reads observations by key from a whole table in memory, which is indexed at the first question. */
export function indexObservations(
  readAll: () => Promise<readonly Observation[]>,
): ObservationReader {
  let index: Promise<ReturnType<typeof indexRows>> | undefined;
  const indexed = () => (index ??= readAll().then(indexRows));
  return {
    byIndicator: async (id) => (await indexed()).byIndicator.get(id) ?? [],
    byArea: async (...codes) => (await indexed()).byArea(codes),
    latestByArea: async (...codes) => (await indexed()).latestByArea(codes),
  };
}
