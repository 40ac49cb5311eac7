import type { Meta } from '#src/contract/endpoints.ts';
import type { System } from '#src/contract/system.ts';

const TERMS: Record<System['basis'], Pick<Meta, 'licence' | 'attribution'>> = {
  published: {
    licence: 'Open Government Licence v3.0',
    attribution:
      'Contains public sector information licensed under the Open Government Licence v3.0.',
  },
  illustrative: {
    licence: 'Illustrative: made up for demonstration',
    attribution: 'Illustrative: made up for demonstration; it states no fact.',
  },
};

/** An answer as the contract has it, as JSON without padding. */
export function answerJson(system: System, asAt: string, items: readonly unknown[]): string {
  const { updated, basis } = system;
  const meta: Meta = { asAt, updated, basis, count: items.length, ...TERMS[basis] };
  return JSON.stringify({ meta, items });
}
