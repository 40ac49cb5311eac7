import { contentTag } from '#server/http/contentTag.ts';
import { PAGE_QUALITY } from '#server/http/encoding.ts';
import { pageHeaders } from '#server/http/pageHeaders.ts';
import { prepareAnswer, type PreparedAnswer } from '#server/http/preparedAnswer.ts';
import type { Mount } from '#server/records/mounts/Mount.ts';

import type { PageRenderer, Site } from './pageRenderer.ts';

const PAGE_CACHE_CONTROL = 'public, max-age=60, stale-while-revalidate=600';

/** A rendered page with its headers. @param address with the record's prefix and the query */
export async function makePage(
  renderPage: PageRenderer,
  mount: Mount,
  address: string,
  site: Site,
): Promise<PreparedAnswer> {
  const { status, body, headers } = await renderPage(
    new Request(`http://localhost${address}`),
    mount,
    site,
  );
  const isKept = status === 200;
  return prepareAnswer(
    {
      status,
      body,
      headers: pageHeaders(
        {
          'Cache-Control': isKept ? PAGE_CACHE_CONTROL : 'no-store',
          ...(isKept && { ETag: contentTag(body) }),
          ...headers,
        },
        mount.illustrative,
      ),
    },
    PAGE_QUALITY,
  );
}
