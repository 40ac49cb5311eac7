import { csvHeadings } from './csv.ts';
import { ENDPOINTS } from './endpoints.ts';
import type { CollectionName } from './words.ts';

/** What a CSV file says beyond the contract’s fields, as nothing stands around its rows. */
export const CSV_MORE = {
  indicatorName: 'Name of the indicator.',
  areaName: 'Name of the area.',
  unit: 'Unit of value, lower and upper.',
  asAt: 'The record as it could be known on this day.',
  recordBasis: 'Whether the whole record is published fact or illustrative: made up.',
} as const;
export type CsvMore = keyof typeof CSV_MORE;

/** The columns that follow the contract’s fields in a collection’s CSV file; the last says the basis. */
export const moreColumnsOf = (name: CollectionName): CsvMore[] => [
  ...(name === 'observations' ? (['indicatorName', 'areaName', 'unit'] as const) : []),
  ...('asAt' in ENDPOINTS[name].params ? (['asAt'] as const) : []),
  'recordBasis',
];

/** All headings of a collection’s CSV file, in order. */
export const csvHeader = (name: CollectionName): string[] => [
  ...csvHeadings(ENDPOINTS[name].item),
  ...moreColumnsOf(name),
];
