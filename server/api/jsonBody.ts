import type { Meta } from '#src/contract/api/endpoints.ts';
import type { System } from '#src/contract/system.ts';

import type { LicenceTerms } from './licenceTerms.ts';

/**
 * The JSON body of a collection's response: `meta` and `items`, without white space.
 * @param version the record's version
 * @param asAt YYYY-MM-DD
 * @param items one page of the collection, or all of it
 * @param total number of items on all pages
 */
export function jsonBody(
  { updated, basis }: System,
  version: string,
  { licence, attribution }: LicenceTerms,
  asAt: string,
  items: readonly unknown[],
  total: number,
): string {
  const meta: Meta = {
    asAt,
    updated,
    version,
    basis,
    count: items.length,
    total,
    licence,
    attribution,
  };
  return JSON.stringify({ meta, items });
}
