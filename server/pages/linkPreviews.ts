import { pageOfLinkPreview } from '#server/http/linkPreviewPath.ts';
import { contentETag } from '#server/http/contentHash.ts';
import { pageHeaders } from '#server/http/pageHeaders.ts';

import { readBuild } from './build.ts';
import { cardPng } from './cardPng.ts';
import { oEmbedResponse } from './oEmbed.ts';
import type { LinkPreviewHandler } from './pageRenderer.ts';
import { renderInfoOf } from './renderInfoOf.ts';

/** Pictures change with the record only, and sites that show them keep copies anyway. */
const CARD_CACHE_CONTROL = 'public, max-age=3600, stale-while-revalidate=86400';

const cardNotFound = (headers: Record<string, string>) => ({
  status: 404,
  headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  body: 'There is no such picture.\n',
});

/** Its page can't be rendered now: another server keeps the record, and doesn't answer. */
const cardUnavailable = (headers: Record<string, string>) => ({
  ...cardNotFound({ ...headers, 'Retry-After': '5' }),
  status: 503,
  body: 'This picture can’t be drawn just now. Ask again in a few seconds.\n',
});

/** The picture of a page that other sites show beside a link to it. */
const cardHandler: LinkPreviewHandler = async (address, mount, { mounts, postcodes }) => {
  const headers = {
    ...pageHeaders({}, mount.illustrative),
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  };
  const page = pageOfLinkPreview('og', address.pathname.slice(mount.prefix.length));
  if (page === null) return cardNotFound(headers);
  const { render } = await readBuild();
  const path = mount.prefix + (page === '/' && mount.prefix ? '' : page);
  const rendered = await render(
    new Request(new URL(path + address.search, address)),
    renderInfoOf(mount, mounts, postcodes),
    mount,
  );
  const card = 'redirect' in rendered ? null : rendered.linkPreview?.card;
  if (!card)
    return 'status' in rendered && rendered.status >= 500
      ? cardUnavailable(headers)
      : cardNotFound(headers);
  const body = await cardPng(await card());
  const own = {
    'Content-Type': 'image/png',
    'Cache-Control': CARD_CACHE_CONTROL,
    'ETag': contentETag(body),
  };
  return { status: 200, headers: { ...headers, ...own }, body };
};

/** Handlers of link previews by path after a record's prefix. */
export const LINK_PREVIEWS: Readonly<Record<string, LinkPreviewHandler>> = {
  '/oembed': async (address, mount) => oEmbedResponse(address, mount, (await readBuild()).oEmbed),
  '/og/*': cardHandler,
};
