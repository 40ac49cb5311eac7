import type { Load } from '#src/client/pageLoader.ts';
import { loadDeckContent, type LoadedDeck } from '#src/features/board/loadDeckPage.ts';
import { checkDeck, type DeckProblem } from '#src/stores/own/checkDeck.ts';

/* Loaded where the reader has a deck, as it brings the schema library and all figures. */

/** @param stored what the browser keeps as the reader's deck */
export async function loadOwnDeck(
  stored: unknown,
  search: URLSearchParams,
  load: Load,
): Promise<LoadedDeck | { unreadable: readonly DeckProblem[] }> {
  const checked = checkDeck(stored);
  return 'deck' in checked
    ? loadDeckContent(checked.deck, search, load)
    : { unreadable: checked.problems };
}
