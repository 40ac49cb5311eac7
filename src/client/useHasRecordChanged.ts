import { useQuery, useSuspenseQuery } from '@tanstack/react-query';

import type { Answer } from '#src/contract/api/answer.ts';

import { collectionKey, recordVersionKey } from './collectionQuery.ts';

/** How long a page takes the record to be what it was. */
const VERSION_STALE_MS = 10 * 60_000;

/**
 * Whether the record has changed since the page's answers were fetched. Asks the API for the record's
 * version when the page is older than ten minutes: at hydration, when the reader comes back to it,
 * and while it stays open.
 */
export function useHasRecordChanged(): boolean {
  const shown = useSuspenseQuery<Answer<'system'>>({ queryKey: collectionKey('system', {}) });
  const shownVersion = shown.data.meta.version;
  const latest = useQuery<string>({
    queryKey: recordVersionKey,
    initialData: shownVersion,
    initialDataUpdatedAt: shown.dataUpdatedAt,
    staleTime: VERSION_STALE_MS,
    refetchInterval: VERSION_STALE_MS,
  });
  return latest.dataUpdatedAt > shown.dataUpdatedAt && latest.data !== shownVersion;
}
