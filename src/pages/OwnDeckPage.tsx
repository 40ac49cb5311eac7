import { DECK_QUERY } from '#src/addresses/boardAddress.ts';
import { ownDeckLoader, shouldRevalidateOwnDeck } from '#src/features/board/own/ownDeckLoader.ts';
import { OwnDeckView } from '#src/features/board/own/OwnDeckView.tsx';
import { Stage } from '#src/features/board/stage/Stage.tsx';

export const queryParams = DECK_QUERY;
export const loader = ownDeckLoader((title) => title);
export const shouldRevalidate = shouldRevalidateOwnDeck;

/** The reader's own deck, as it is shown in a room. */
export const Component = () => <OwnDeckView>{(deck) => <Stage {...deck} />}</OwnDeckView>;
