import type { Agreement } from '#src/contract/agreements/agreement.ts';

/** Cards that only an agreement has whose document speaks of them: their part, and the list that they show. */
const CARDS = {
  pool: { part: 'pooled-fund', list: 'pooledFunds' },
  performance: { part: 'monitoring', list: 'performance' },
  risks: { part: 'risks', list: 'risks' },
  governance: { part: 'governance', list: 'governance' },
} as const;

/** Whether the document of an agreement says something of what a card is about. */
export function isCardShown(agreement: Agreement, card: keyof typeof CARDS): boolean {
  const { part, list } = CARDS[card];
  return (
    agreement[list].length > 0 ||
    agreement.parts.some((one) => one.part === part && one.text !== null)
  );
}
