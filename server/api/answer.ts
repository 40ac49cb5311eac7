import type { Meta } from '#src/contract/api/endpoints.ts';
import type { System } from '#src/contract/system.ts';

import type { Terms } from './terms.ts';

/**
 * An answer as the contract has it, as JSON without padding.
 * @param version the record's
 * @param total number of items there are, of which `items` may be a part
 */
export function answerJson(
  { updated, basis }: System,
  version: string,
  { licence, attribution }: Terms,
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
