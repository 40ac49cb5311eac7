import { dehydrate, type QueryClient } from '@tanstack/react-query';

import { PAGE_DATA_ID, type PageData } from './pageData.ts';

/**
 * Writes a page's data as a block of JSON in HTML. It is not a script that runs, so that no content
 * security policy forbids it; it stands at the end, so that what can be read comes first.
 */
export function writePageData(queryClient: QueryClient, page: Omit<PageData, 'queries'>): string {
  const data: PageData = { ...page, queries: dehydrate(queryClient) };
  // `</script>` or `<!--` in a text would end the block early.
  const json = JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
  return `<script type="application/json" id="${PAGE_DATA_ID}">${json}</script>`;
}
