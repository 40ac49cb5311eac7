import { DECK_QUERY } from '#src/addresses/boardAddress.ts';
import { Handout } from '#src/features/board/handout/Handout.tsx';
import { ownDeckLoader, shouldRevalidateOwnDeck } from '#src/features/board/own/ownDeckLoader.ts';
import { OwnDeckView } from '#src/features/board/own/OwnDeckView.tsx';

export const queryParams = DECK_QUERY;
export const loader = ownDeckLoader((title) => `Handout: ${title}`);
export const shouldRevalidate = shouldRevalidateOwnDeck;

/** The reader's own deck on paper. */
export const Component = () => <OwnDeckView>{(deck) => <Handout {...deck} />}</OwnDeckView>;
