import { toCsv } from '#src/contract/api/csv.ts';
import {
  csvRows,
  csvRowSchema,
  extraColumnsOf,
  type ExtraColumn,
} from '#src/contract/api/csvColumns.ts';
import { COLLECTIONS, type CollectionName, type Item } from '#src/contract/collections.ts';
import { SCHEMA_MEDIA_TYPE, schemaName } from '#src/contract/api/schemas.ts';
import type { System } from '#src/contract/system.ts';
import type { RecordReader } from '#src/record/RecordReader.ts';

import type { LicenceTerms } from './licenceTerms.ts';

/** Adds to an observation the names and the dataset by which its row can be read and cited alone. */
async function observationColumns(record: RecordReader) {
  const areas = new Map((await record.read('areas')).map(({ code, name }) => [code, name]));
  const indicators = new Map((await record.read('indicators')).map((one) => [one.id, one]));
  const proxied = (await record.read('places')).filter(({ proxy }) => proxy !== null);
  const proxyFor = Map.groupBy(proxied, ({ figuresFrom }) => figuresFrom);
  return (row: Item<'observations'>): Partial<Record<ExtraColumn, unknown>> => {
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

/** The CSV body of a collection's response; every row says whether its record is illustrative. */
export async function csvBody(
  name: CollectionName,
  record: RecordReader,
  { basis }: System,
  asAt: string,
  items: readonly Item<CollectionName>[],
): Promise<string> {
  const columnsOf = name === 'observations' ? await observationColumns(record) : null;
  const rows = items.map((row) => ({
    // A release has an as-at of its own.
    asAt,
    ...row,
    // Only observations have an indicator as a field.
    ...('indicator' in row && columnsOf?.(row)),
  }));
  return toCsv(
    csvRows(name, rows).map((row) => ({ ...row, recordBasis: basis })),
    csvRowSchema(name),
    extraColumnsOf(name),
  );
}

/**
 * Headers and `Link` values that describe a CSV file: its name, with the date and whether it is
 * illustrative, its licence, and the schema of a row. They are not in the file, because comment lines
 * would break programs that read CSV.
 */
export function csvHeaders(
  name: CollectionName,
  { basis }: System,
  { address }: LicenceTerms,
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
      `<schemas/${schemaName(COLLECTIONS[name].item)}.json>; rel="describedby"; type="${SCHEMA_MEDIA_TYPE}"`,
    ],
  };
}
