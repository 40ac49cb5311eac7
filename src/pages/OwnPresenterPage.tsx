import { DECK_QUERY } from '#src/addresses/boardAddress.ts';
import { ownDeckLoader, shouldRevalidateOwnDeck } from '#src/features/board/own/ownDeckLoader.ts';
import { OwnDeckView } from '#src/features/board/own/OwnDeckView.tsx';
import { Presenter } from '#src/features/board/presenter/Presenter.tsx';

export const queryParams = DECK_QUERY;
export const loader = ownDeckLoader((title) => `Presenter view: ${title}`);
export const shouldRevalidate = shouldRevalidateOwnDeck;

/** The reader's own deck, as its presenter sees it. */
export const Component = () => <OwnDeckView>{(deck) => <Presenter {...deck} />}</OwnDeckView>;
