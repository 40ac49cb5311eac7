import { lazy, Suspense } from 'react';

import { useIsHydrated } from '#src/client/browser/useIsHydrated.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { EDITOR_LEAD } from '#src/narrative/site/ownDeckWords.ts';
import { BoardStyles } from '#src/features/board/BoardStyles.tsx';
import { EmptyEditor } from '#src/features/board/own/EmptyEditor.tsx';
import { ownDeckLoader, shouldRevalidateOwnDeck } from '#src/features/board/own/ownDeckLoader.ts';

export const loader = ownDeckLoader(() => 'Your own deck');
export const shouldRevalidate = shouldRevalidateOwnDeck;

/** It checks what it stores, so it brings the schema library. */
const DeckEditor = lazy(async () => {
  const { DeckEditor: default_ } = await import('#src/features/board/own/DeckEditor.tsx');
  return { default: default_ };
});

/** Where readers put a deck of their own together. */
export function Component() {
  const isHydrated = useIsHydrated();
  const { meta } = useCollection('system');
  return (
    <>
      <BoardStyles />
      <h1>Your own deck</h1>
      <p className="lead">{EDITOR_LEAD}</p>
      {isHydrated ? (
        <Suspense fallback={<EmptyEditor />}>
          <DeckEditor isIllustrative={meta.basis === 'illustrative'} />
        </Suspense>
      ) : (
        <EmptyEditor />
      )}
    </>
  );
}
