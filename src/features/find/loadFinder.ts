import type { QueryClient } from '@tanstack/react-query';

import { loadFindData } from './findQueries.ts';
import { createFinder, type Finder } from './matching/createFinder.ts';
import { findEntries } from './matching/findEntries.ts';

/**
 * Everything that suggestions need; loaded when the field is used, never before.
 * @throws ApiError where the API doesn't answer
 */
export const loadFinder = async (queryClient: QueryClient): Promise<Finder> =>
  createFinder(findEntries(await loadFindData(queryClient)));
