import { dehydrate, type QueryClient } from '@tanstack/react-query';

import { jsonInHtml } from '#src/narrative/language/jsonInHtml.ts';

import { PAGE_DATA_ID, type PageData } from './pageData.ts';

/**
 * Writes a page's data as a block of JSON in HTML. It is not a script that runs, so that no content
 * security policy forbids it; it stands at the end, so that what can be read comes first.
 */
export function writePageData(queryClient: QueryClient, page: Omit<PageData, 'queries'>): string {
  const data: PageData = { ...page, queries: dehydrate(queryClient) };
  return `<script type="application/json" id="${PAGE_DATA_ID}">${jsonInHtml(data)}</script>`;
}
