import { useLoaderData } from 'react-router';

import { DECK_QUERY } from '#src/addresses/boardAddress.ts';
import { Handout } from '#src/features/board/handout/Handout.tsx';
import { handoutHash } from '#src/features/board/handout/handoutHash.ts';
import {
  ownDeckLoader,
  shouldRevalidateOwnDeck,
  type OwnDeckData,
} from '#src/features/board/own/ownDeckLoader.ts';
import { OwnDeckView } from '#src/features/board/own/OwnDeckView.tsx';

export const queryParams = DECK_QUERY;
export const loader = ownDeckLoader(
  (title) => `Handout: ${title}`,
  async (content) => ({ hash: await handoutHash(content) }),
);
export const shouldRevalidate = shouldRevalidateOwnDeck;

/** The reader's own deck on paper. */
export function Component() {
  const { hash = null } = useLoaderData<OwnDeckData>();
  return <OwnDeckView>{(deck) => <Handout {...deck} hash={hash} />}</OwnDeckView>;
}
