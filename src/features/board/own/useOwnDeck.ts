import { useEffect } from 'react';
import { useLoaderData, useRevalidator } from 'react-router';

import { useReader } from '#src/stores/readerStore.ts';

import type { OwnDeckData } from './ownDeckLoader.ts';

const itself = (stored: unknown) => stored;

/**
 * The reader's own deck as the page's loader made it. A server knows of none, so it is loaded once the
 * browser has said what it keeps, and again when that changes.
 * @param partOf what of the stored deck the page's data depends on; left out: all of it
 */
export function useOwnDeck(
  partOf: (stored: unknown) => unknown = itself,
): OwnDeckData & { readonly isLoading: boolean } {
  const data = useLoaderData<OwnDeckData>();
  const part = useReader(({ ownDeck }) => partOf(ownDeck));
  const { revalidate } = useRevalidator();
  const loaded = partOf(data.stored);
  useEffect(() => {
    if (part !== loaded) void revalidate();
  }, [part, loaded, revalidate]);
  return { ...data, isLoading: part !== loaded };
}
