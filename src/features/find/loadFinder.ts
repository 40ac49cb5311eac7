import type { QueryClient } from '@tanstack/react-query';

import { loadFrom } from '#src/client/loadFrom.ts';
import type { LoadAnswer } from '#src/figures/loadFigure.ts';

import { findEntries } from './entries/findEntries.ts';
import { loadFindData } from './findQueries.ts';
import { createFinder, type Finder } from './matching/createFinder.ts';

/**
 * Loads the record's searchable entries and returns the search over them. This module is imported
 * when the search field is first used, or a question is asked of the page.
 * @throws ApiError where the API doesn't answer
 */
export const loadFinder = async (load: LoadAnswer): Promise<Finder> =>
  createFinder(findEntries(await loadFindData(load)));

/** The search over what a query client has or asks for. @see loadFinder */
export const loadFinderFrom = (queryClient: QueryClient): Promise<Finder> =>
  loadFinder(loadFrom(queryClient));
