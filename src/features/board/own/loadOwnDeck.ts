import type { Load } from '#src/client/page/pageLoader.ts';
import type { OwnProblem } from '#src/contract/plain/ownProblem.ts';
import { loadDeckContent, type LoadedDeck } from '#src/features/board/loadDeckPage.ts';
import { checkDeck } from '#src/stores/own/checkDeck.ts';

/* Loaded where the reader has a deck, as it brings the schema library and all figures. */

/** @param stored what the browser keeps as the reader's deck */
export async function loadOwnDeck(
  stored: unknown,
  search: URLSearchParams,
  load: Load,
): Promise<LoadedDeck | { unreadable: readonly OwnProblem[] }> {
  const checked = checkDeck(stored);
  return 'deck' in checked
    ? loadDeckContent(checked.deck, search, load)
    : { unreadable: checked.problems };
}
