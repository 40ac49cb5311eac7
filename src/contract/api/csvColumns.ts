import { z } from 'zod';

import { COLLECTIONS, type CollectionName } from '#src/contract/collections.ts';

import { schemaHeadings } from './csv.ts';

/** CSV columns beyond the contract’s fields, with their descriptions: a CSV file has no `meta` around its rows. */
export const EXTRA_COLUMNS = {
  indicatorName: 'Name of the indicator.',
  areaName: 'Name of the area.',
  unit: 'Unit of value, lower and upper.',
  proxyFor:
    'Places whose figure this is shown as although the area is not the same. Empty: it stands in for none.',
  producer: 'Who publishes the figures.',
  dataset: 'The producer’s title of them.',
  released: 'When this edition was released. Empty: not known.',
  basis: 'Whether the figures are published, derived by us, or illustrative: made up.',
  historic: 'true: an old series that later figures must not be joined to.',
  asAt: 'The record as it could be known on this day.',
  recordBasis: 'Whether the whole record is published fact or illustrative: made up.',
} as const;
export type ExtraColumn = keyof typeof EXTRA_COLUMNS;

const OBSERVATION_EXTRAS = [
  'indicatorName',
  'areaName',
  'unit',
  'proxyFor',
  'producer',
  'dataset',
  'released',
  'basis',
  'historic',
] as const satisfies readonly ExtraColumn[];

/** The columns after the contract’s fields in a collection’s CSV file; the last is the record’s basis. */
export const extraColumnsOf = (name: CollectionName): ExtraColumn[] => [
  ...(name === 'observations' ? OBSERVATION_EXTRAS : []),
  ...('asAt' in COLLECTIONS[name].params ? (['asAt'] as const) : []),
  'recordBasis',
];

/** The shape of a row of a collection’s CSV file. */
export function csvRowSchema(name: CollectionName): z.ZodType {
  const { item, spread } = COLLECTIONS[name];
  if (spread === undefined || !(item instanceof z.ZodObject)) return item;
  const shape: Record<string, unknown> = item.shape;
  const list = shape[spread];
  return list instanceof z.ZodArray ? item.safeExtend({ [spread]: list.element }) : item;
}

/** The rows of a collection’s CSV file: an item each, or each entry of the list that is spread over rows. */
export function csvRows(name: CollectionName, items: readonly object[]): object[] {
  const { spread } = COLLECTIONS[name];
  if (spread === undefined) return [...items];
  return items.flatMap((item) => {
    const list = new Map<string, unknown>(Object.entries(item)).get(spread);
    return Array.isArray(list) ? list.map((one: unknown) => ({ ...item, [spread]: one })) : [item];
  });
}

/** All headings of a collection’s CSV file, in order. */
export const collectionHeadings = (name: CollectionName): string[] => [
  ...schemaHeadings(csvRowSchema(name)),
  ...extraColumnsOf(name),
];
