import { contentTag } from './contentTag.ts';
import { PAGE_QUALITY } from './encoding.ts';
import type { Mount } from './Mount.ts';
import { pageHeaders } from './pageHeaders.ts';
import type { PageRenderer, Site } from './pageRenderer.ts';
import { prepareAnswer, type PreparedAnswer } from './preparedAnswer.ts';

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
