import { defaultShouldDehydrateQuery, dehydrate, type QueryClient } from '@tanstack/react-query';

import { ASIDE } from '#src/client/page/pageLoader.ts';
import { jsonInHtml } from '#src/narrative/language/jsonInHtml.ts';

import { PAGE_DATA_ID, type PageData } from './pageData.ts';

/**
 * Writes a page's data as a block of JSON in HTML. It is not a script that runs, so that no content
 * security policy forbids it; it stands at the end, so that what can be read comes first.
 */
export function writePageData(queryClient: QueryClient, page: Omit<PageData, 'queries'>): string {
  const queries = dehydrate(queryClient, {
    shouldDehydrateQuery: (query) => query.meta !== ASIDE && defaultShouldDehydrateQuery(query),
  });
  const data: PageData = { ...page, queries };
  return `<script type="application/json" id="${PAGE_DATA_ID}">${jsonInHtml(data)}</script>`;
}
