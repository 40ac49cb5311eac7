import { withQuery, type QueryValues } from './withQuery.ts';

/** The path of a collection, relative to the API: `observations.csv?indicator=adult-obesity`. */
export const apiPath = (
  collection: string,
  values: QueryValues = {},
  format: 'json' | 'csv' = 'json',
): string => withQuery(`${collection}.${format}`, values);
