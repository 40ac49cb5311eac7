import type { QueryClient } from '@tanstack/react-query';

import { createFinder, type Finder } from './createFinder.ts';
import { findEntries } from './findEntries.ts';
import { loadFindData } from './findQueries.ts';

/**
 * Everything that suggestions need; loaded when the field is used, never before.
 * @throws ApiError where the API doesn't answer
 */
export const loadFinder = async (queryClient: QueryClient): Promise<Finder> =>
  createFinder(findEntries(await loadFindData(queryClient)));
