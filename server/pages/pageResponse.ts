import { pageHeaders } from '#server/http/headers/pageHeaders.ts';
import { contentETag } from '#server/http/responses/contentHash.ts';
import { PAGE_BROTLI_QUALITY } from '#server/http/responses/encoding.ts';
import { prepareResponse, type PreparedResponse } from '#server/http/responses/preparedResponse.ts';
import type { Mount } from '#server/records/mounts/Mount.ts';

import type { PageRenderer, Site } from './pageRenderer.ts';

const PAGE_CACHE_CONTROL = 'public, max-age=60, stale-while-revalidate=600';

/** A rendered page with its headers. @param address with the record's prefix and the query */
export async function pageResponse(
  renderPage: PageRenderer,
  mount: Mount,
  address: string,
  site: Site,
): Promise<PreparedResponse> {
  const { status, body, headers } = await renderPage(
    new Request(`http://localhost${address}`),
    mount,
    site,
  );
  const isKept = status === 200;
  return prepareResponse(
    {
      status,
      body,
      headers: pageHeaders(
        {
          'Cache-Control': isKept ? PAGE_CACHE_CONTROL : 'no-store',
          ...(isKept && { ETag: contentETag(body) }),
          ...headers,
        },
        mount.illustrative,
      ),
    },
    PAGE_BROTLI_QUALITY,
  );
}
