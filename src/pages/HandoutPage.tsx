import { useLoaderData } from 'react-router';

import { DECK_QUERY } from '#src/addresses/boardAddress.ts';
import {
  deckPageLoader,
  shouldRevalidateDeck,
  type DeckData,
} from '#src/features/board/deckPage.ts';
import { Handout } from '#src/features/board/handout/Handout.tsx';
import { handoutHash } from '#src/features/board/handout/handoutHash.ts';

export const queryParams = DECK_QUERY;

export const loader = deckPageLoader(async (content) => ({
  title: `Handout: ${content.title}`,
  description: content.about,
  noIndex: true,
  hash: await handoutHash(content),
}));

export const shouldRevalidate = shouldRevalidateDeck;

/** A deck on paper: slides above their notes, with a cover and contents. */
export function Component() {
  const { content, problems, hash } = useLoaderData<DeckData & { hash: string | null }>();
  return <Handout content={content} problems={problems} hash={hash} />;
}
