import type { DeckContent } from '#src/contract/deck.ts';

import { PackButton } from './pack/PackButton.tsx';

/** What a deck can be taken away as. */
export const TakeAway = ({ content }: { readonly content: DeckContent }) => (
  <PackButton content={() => content} />
);
