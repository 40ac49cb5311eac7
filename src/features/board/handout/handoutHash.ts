import type { DeckContent } from '#src/contract/deck.ts';

/** Hash of the deck's sealed pack, which the handout prints; null: it can't be made here. */
export async function handoutHash(content: DeckContent): Promise<string | null> {
  const [{ canHash }, { packHash }] = await Promise.all([
    import('#src/figures/facts/hashOf.ts'),
    import('#src/outlets/pack/packHash.ts'),
  ]);
  return canHash() ? packHash(content) : null;
}
