import type { DehydratedState } from '@tanstack/react-query';
import type { HydrationState } from 'react-router';

import type { RenderInfo } from '#src/client/page/renderInfo.ts';

/** Id of the block of JSON at the end of a rendered page. */
export const PAGE_DATA_ID = 'page-data';

/** What the browser needs to hydrate a page as the server rendered it. */
export type PageData = {
  info: RenderInfo;
  /** The address that was rendered, with the record's prefix and the query. */
  address: string;
  loaderData: NonNullable<HydrationState['loaderData']>;
  /** Every answer that the page used. */
  queries: DehydratedState;
};

/** Reads a page's data; null where the server rendered nothing. */
export function readPageData(): PageData | null {
  const text = document.getElementById(PAGE_DATA_ID)?.textContent;
  // Our own server wrote it with `writePageData`, which types it.
  return text ? (JSON.parse(text) as PageData) : null;
}
