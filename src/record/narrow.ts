import type { Answer } from '#src/contract/api/answer.ts';
import type { CollectionName, Item, Params } from '#src/contract/collections.ts';
import type { Observation } from '#src/contract/outcomes.ts';

import { latestOfAreas, latestPeriods } from './outcomes/latestPeriods.ts';
import { parseAreaCodes } from './outcomes/parseAreaCodes.ts';

/** Parameters that choose days or pages, and the two of observations that `narrow` knows by name. */
const NOT_FILTERS = ['asAt', 'from', 'to', 'limit', 'offset', 'area', 'period'];

/**
 * Whether an item is about the value of a parameter: its field of that name is, or its list of that
 * name (`places` of the parameter `place`) has it or is empty, which means all, or it is its id. What
 * happened elsewhere is about no place of the record.
 */
function isAbout(item: Record<string, unknown>, parameter: string, wanted: unknown): boolean {
  if (parameter === 'place' && item['elsewhere'] !== undefined) return false;
  if (parameter in item) return item[parameter] === wanted;
  const list = item[`${parameter}s`];
  if (Array.isArray(list)) return list.length === 0 || list.includes(wanted);
  return item['id'] === wanted;
}

/**
 * Filters a collection's items by its parameters, dates excepted. The API uses it on its rows, and
 * the client on the answers of a host of files, which ignores parameters. Narrowing twice changes
 * nothing.
 */
export function narrow<N extends CollectionName>(
  items: readonly Item<N>[],
  params: Params<N>,
): readonly Item<N>[] {
  const filters = Object.entries(params).filter(
    ([name, wanted]) => wanted !== undefined && !NOT_FILTERS.includes(name),
  );
  // An item is an object whose fields the parameters of its collection name.
  const rows = items.filter((item) =>
    filters.every(([name, wanted]) => isAbout(item as Record<string, unknown>, name, wanted)),
  );
  const { area, period }: Params<'observations'> = params;
  const areas = parseAreaCodes(area);
  const isWhole = period === undefined || period === 'all';
  if (areas === null && isWhole) return rows;
  // Only observations have these two. The latest period is that of the indicator, not of one area,
  // so it is found first.
  const observations = rows as readonly Observation[];
  const latest = period === 'latest' ? latestPeriods : latestOfAreas;
  const narrowed = (isWhole ? observations : latest(observations)).filter(
    (row) => areas === null || areas.includes(row.area),
  );
  // The same collection as the items, which the compiler can't follow.
  return narrowed as readonly unknown[] as readonly Item<N>[];
}

/** Narrows an answer to its parameters, and corrects its counts, where its host ignored them. */
export function narrowAnswer<N extends CollectionName>(
  params: Params<N>,
  { meta, items }: Answer<N>,
): Answer<N> {
  const narrowed = [...narrow<N>(items, params)];
  if (narrowed.length === items.length) return { meta, items };
  return { meta: { ...meta, count: narrowed.length, total: narrowed.length }, items: narrowed };
}
