import { withQuery, type QueryValues } from './withQuery.ts';

/** A collection at an API, after the API's own address: `observations.csv?indicator=adult-obesity`. */
export const apiPath = (
  collection: string,
  values: QueryValues = {},
  format: 'json' | 'csv' = 'json',
): string => withQuery(`${collection}.${format}`, values);
