import { contentTag } from '#server/http/contentTag.ts';
import { PAGE_QUALITY } from '#server/http/encoding.ts';
import { pageHeaders } from '#server/http/pageHeaders.ts';
import { prepareAnswer, type PreparedAnswer } from '#server/http/preparedAnswer.ts';
import type { Mount } from '#server/records/mounts/Mount.ts';

import type { PageRenderer, Site } from './pageRenderer.ts';

const PAGE_CACHE_CONTROL = 'public, max-age=60, stale-while-revalidate=600';
const STATE_CACHE_CONTROL = 'public, max-age=31536000, immutable';

/** An answer and, of a page, what it takes to take it over in the browser. */
export type Made = {
  answer: PreparedAnswer;
  state: { name: string; answer: PreparedAnswer } | null;
};

/** A page and its state, with their headers. @param address with the record's prefix and the query */
export async function makePage(
  renderPage: PageRenderer,
  mount: Mount,
  address: string,
  site: Site,
): Promise<Made> {
  const rendered = await renderPage(new Request(`http://localhost${address}`), mount, site);
  const isKept = rendered.status === 200;
  const answer = prepareAnswer(
    {
      status: rendered.status,
      body: rendered.body,
      headers: pageHeaders(
        {
          'Cache-Control': isKept ? PAGE_CACHE_CONTROL : 'no-store',
          ...(isKept && { ETag: contentTag(rendered.body) }),
          ...rendered.headers,
        },
        mount.illustrative,
      ),
    },
    PAGE_QUALITY,
  );
  if (!rendered.state) return { answer, state: null };
  const { name, json } = rendered.state;
  const state = prepareAnswer({
    status: 200,
    body: json,
    headers: pageHeaders(
      { 'Content-Type': 'application/json', 'Cache-Control': STATE_CACHE_CONTROL },
      mount.illustrative,
    ),
  });
  return { answer, state: { name, answer: state } };
}
