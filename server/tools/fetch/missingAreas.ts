import type { RecordParts } from './recordParts.ts';
import type { Cells } from './services/StatisticsService.ts';

/** Areas for which a service has no row: those that places and verdicts need, then the others. */
export function missingAreas(
  rows: readonly Cells[],
  { areas, places, system }: Pick<RecordParts, 'areas' | 'places' | 'system'>,
): string[] {
  const latest = rows
    .map(({ period }) => period)
    .toSorted()
    .at(-1);
  const isThere = (code: string, period?: string) =>
    rows.some((row) => row.area === code && (period === undefined || row.period === period));
  const nameOf = (code: string) => areas.find((area) => area.code === code)?.name ?? code;
  const needed = [
    ...places.map(({ figuresFrom: code, proxy, name }) => ({
      code,
      words: proxy === null ? nameOf(code) : `${nameOf(code)}, which stands in for ${name}`,
    })),
    ...system.comparators.map((code) => ({ code, words: nameOf(code) })),
  ];
  const codes = new Set(needed.map(({ code }) => code));
  const others = areas.filter(({ code }) => !codes.has(code) && !isThere(code));
  return [
    ...needed.flatMap(({ code, words }) => {
      if (!isThere(code)) return [words];
      return isThere(code, latest) ? [] : [`${words}: ${latest}, the latest period`];
    }),
    ...(others.length > 0 ? [others.map(({ name }) => name).join(', ')] : []),
  ];
}
