import type { Meta } from '#src/contract/endpoints.ts';
import type { System } from '#src/contract/system.ts';

type Terms = Pick<Meta, 'licence' | 'attribution'> & { address: string | null };

const TERMS: Record<System['basis'], Terms> = {
  published: {
    licence: 'Open Government Licence v3.0',
    attribution:
      'Contains public sector information licensed under the Open Government Licence v3.0.',
    address: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
  illustrative: {
    licence: 'Illustrative: made up for demonstration',
    attribution: 'Illustrative: made up for demonstration; it states no fact.',
    address: null,
  },
};

/** The licence of a record, with its address where it has one. */
export function licenceOf(basis: System['basis']): { name: string; url?: string } {
  const { licence, address } = TERMS[basis];
  return { name: licence, ...(address !== null && { url: address }) };
}

/**
 * An answer as the contract has it, as JSON without padding.
 * @param total number of items there are, of which `items` may be a part
 */
export function answerJson(
  system: System,
  asAt: string,
  items: readonly unknown[],
  total: number,
): string {
  const { updated, basis } = system;
  const { licence, attribution } = TERMS[basis];
  const meta: Meta = { asAt, updated, basis, count: items.length, total, licence, attribution };
  return JSON.stringify({ meta, items });
}
