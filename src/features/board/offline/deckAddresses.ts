import type { QueryClient } from '@tanstack/react-query';

import { apiPath } from '#src/addresses/apiPath.ts';
import { boardAddress } from '#src/addresses/boardAddress.ts';
import { paths } from '#src/addresses/paths.ts';
import type { QueryValues } from '#src/addresses/withQuery.ts';
import { apiDocumentKey, recordVersionKey } from '#src/client/collectionQuery.ts';
import type { RenderInfo } from '#src/client/page/renderInfo.ts';
import type { DeckContent } from '#src/contract/deck.ts';

import { HELD_KEY } from './heldCache.ts';

/** The pages of a deck, its stage first, from the site's root. */
export const deckPages = (
  { id, params }: Pick<DeckContent, 'id' | 'params'>,
  prefix: string,
): string[] =>
  [paths.deck(id), paths.presenter(id), paths.handout(id)].map(
    (path) => prefix + boardAddress(path, params),
  );

/** Query keys that are of no collection. */
const NO_ANSWERS: readonly string[] = [HELD_KEY[0], recordVersionKey[0], apiDocumentKey[0]];

/** The API's answers that the page on screen was made from, which it may ask for again. */
export function answersAsked(
  queryClient: QueryClient,
  { apiAddress, isFile }: Pick<RenderInfo, 'apiAddress' | 'isFile'>,
): string[] {
  const keys = queryClient
    .getQueryCache()
    .getAll()
    .filter(({ state }) => state.status === 'success')
    // Keys are made in collectionQuery.ts only, which types them so.
    .map(({ queryKey }) => queryKey as unknown as readonly [string, QueryValues]);
  return (
    keys
      .filter(([name]) => !NO_ANSWERS.includes(name))
      // Files answer no query: what was narrowed in the browser was read whole.
      .filter(([, params]) => !isFile || Object.keys(params).length === 0)
      .map(([name, params]) => `${apiAddress}/${apiPath(name, params)}`)
  );
}
