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

/** All headings of a collection’s CSV file, in order. */
export const collectionHeadings = (name: CollectionName): string[] => [
  ...schemaHeadings(COLLECTIONS[name].item),
  ...extraColumnsOf(name),
];
