import { withQuery, type QueryValues } from './withQuery.ts';

/** The path of a collection or document, relative to the API: `observations.csv?indicator=adult-obesity`. */
export const apiPath = (
  collection: string,
  values: QueryValues = {},
  format: 'json' | 'csv' | 'jsonld' = 'json',
): string => withQuery(`${collection}.${format}`, values);
