import type { QueryClient } from '@tanstack/react-query';

import { loadFindData } from './findQueries.ts';
import { createFinder, type Finder } from './matching/createFinder.ts';
import { findEntries } from './entries/findEntries.ts';

/**
 * Loads the record's searchable entries and returns the search over them. This module is imported
 * when the search field is first used.
 * @throws ApiError where the API doesn't answer
 */
export const loadFinder = async (queryClient: QueryClient): Promise<Finder> =>
  createFinder(findEntries(await loadFindData(queryClient)));
