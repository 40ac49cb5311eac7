import type { CollectionQuery } from '#src/client/collectionQuery.ts';
import type { CollectionName, Item } from '#src/contract/collections.ts';
import type { LoadAnswer } from '#src/figures/loadFigure.ts';

/** The collections that are searched. None is asked about a day. */
export const SEARCHED = [
  'system',
  'places',
  'areas',
  'neighbourhoods',
  'services',
  'indicators',
  'people',
  'events',
  'funds',
  'unknowns',
  'glossary',
  'agreements',
  'bodies',
] as const satisfies readonly CollectionName[];

export type SearchedName = (typeof SEARCHED)[number];

/** Everything that is searched, and the latest figures of each area, which answer what asks for one. */
export type FindData = { readonly [N in SearchedName | 'observations']: readonly Item<N>[] };

/** The latest figure of each area, also of those whose figures end earlier than others’. */
export const LATEST_OF_AREAS = { period: 'latest-of-area' } as const;

const FIND_QUERIES: readonly CollectionQuery[] = [
  ...SEARCHED.map((name) => [name, {}] as const),
  ['observations', LATEST_OF_AREAS],
];

/**
 * Loads everything that is searched.
 * @throws ApiError where the API doesn't answer
 */
export async function loadFindData(load: LoadAnswer): Promise<FindData> {
  const loaded = FIND_QUERIES.map(
    async ([name, params]) => [name, (await load(name, params)).items] as const,
  );
  const answers: Record<string, unknown> = Object.fromEntries(await Promise.all(loaded));
  // Object.fromEntries forgets that there is one entry for each name.
  return answers as FindData;
}
