import { dehydrate, type DehydratedState, type QueryClient } from '@tanstack/react-query';
import type { HydrationState } from 'react-router';

import type { RenderInfo } from '#src/client/renderInfo.ts';

const ELEMENT_ID = 'page-data';

/** What the browser needs to hydrate a page as the server rendered it. */
export type PageData = {
  info: RenderInfo;
  /** The address that was rendered, with the record's prefix and the query. */
  address: string;
  loaderData: NonNullable<HydrationState['loaderData']>;
  /** Every answer that the page used. */
  queries: DehydratedState;
};

/**
 * Writes a page's data as a block of JSON in HTML. It is not a script that runs, so that no content
 * security policy forbids it; it stands at the end, so that what can be read comes first.
 */
export function writePageData(queryClient: QueryClient, page: Omit<PageData, 'queries'>): string {
  const data: PageData = { ...page, queries: dehydrate(queryClient) };
  // `</script>` or `<!--` in a text would end the block early.
  const json = JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
  return `<script type="application/json" id="${ELEMENT_ID}">${json}</script>`;
}

/** Reads a page's data; null where the server rendered nothing. */
export function readPageData(): PageData | null {
  const text = document.getElementById(ELEMENT_ID)?.textContent;
  // Our own server wrote it with `writePageData`, which types it.
  return text ? (JSON.parse(text) as PageData) : null;
}
