import type { Store } from '#server/records/Store.ts';
import { toCsv } from '#src/contract/api/csv.ts';
import { moreColumnsOf, type CsvMore } from '#src/contract/api/csvMore.ts';
import { ENDPOINTS, type Item } from '#src/contract/api/endpoints.ts';
import { SCHEMA_MEDIA_TYPE, schemaName } from '#src/contract/api/schemas.ts';
import type { CollectionName } from '#src/contract/plain/words.ts';
import type { System } from '#src/contract/system.ts';

import type { Terms } from './terms.ts';

/** What an observation’s line says beyond its fields, so that it can be read and cited alone. */
async function observationMore(store: Store) {
  const areas = new Map((await store.read('areas')).map(({ code, name }) => [code, name]));
  const indicators = new Map((await store.read('indicators')).map((one) => [one.id, one]));
  const proxied = (await store.read('places')).filter(({ proxy }) => proxy !== null);
  const proxyFor = Map.groupBy(proxied, ({ figuresFrom }) => figuresFrom);
  return (row: Item<'observations'>): Partial<Record<CsvMore, unknown>> => {
    const indicator = indicators.get(row.indicator);
    return {
      indicatorName: indicator?.name,
      areaName: areas.get(row.area),
      unit: indicator?.unit,
      proxyFor: proxyFor
        .get(row.area)
        ?.map(({ name }) => name)
        .join('; '),
      producer: indicator?.dataset.producer,
      dataset: indicator?.dataset.title,
      released: indicator?.dataset.released,
      basis: indicator?.basis,
      historic: indicator?.historic,
    };
  };
}

/** An answer as CSV, in which every line says whether its record is made up. */
export async function answerCsv(
  name: CollectionName,
  store: Store,
  { basis }: System,
  asAt: string,
  items: readonly Item<CollectionName>[],
): Promise<string> {
  const moreOf = name === 'observations' ? await observationMore(store) : null;
  const rows = items.map((row) => ({
    ...row,
    // Only observations have an indicator as a field.
    ...('indicator' in row && moreOf?.(row)),
    asAt,
    recordBasis: basis,
  }));
  return toCsv(rows, ENDPOINTS[name].item, moreColumnsOf(name));
}

/**
 * What a CSV file says about itself outside its rows, as lines before them would break readers: its
 * name, with the date and whether it is made up, its licence, and what a row is.
 */
export function csvHeaders(
  name: CollectionName,
  { basis }: System,
  { address }: Terms,
  { asAt, indicator }: { asAt: string; indicator?: string | undefined },
): { headers: Record<string, string>; links: string[] } {
  const illustrative = basis === 'illustrative' ? 'illustrative-' : '';
  const about = indicator === undefined ? '' : `-${indicator}`;
  return {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="placeboard-${illustrative}${name}${about}-${asAt}.csv"`,
    },
    links: [
      ...(address === null ? [] : [`<${address}>; rel="license"`]),
      `<schemas/${schemaName(ENDPOINTS[name].item)}.json>; rel="describedby"; type="${SCHEMA_MEDIA_TYPE}"`,
    ],
  };
}
