import { pageHeaders } from '#server/http/headers/pageHeaders.ts';
import { pageOfLinkPreview } from '#server/http/linkPreviewPath.ts';
import { contentETag } from '#server/http/responses/contentHash.ts';
import { createDatedFetch } from '#server/records/mounts/lastAnswers.ts';
import { isUnreachable } from '#server/records/mounts/RecordUnreachableError.ts';

import { readBuild } from './build.ts';
import { cardPng } from './cardPng.ts';
import { oEmbedResponse } from './oEmbed.ts';
import type { LinkPreviewHandler } from './pageRenderer.ts';
import { renderInfoOf } from './renderInfoOf.ts';

/** Pictures change with the record only, and sites that show them keep copies anyway. */
const CARD_CACHE_CONTROL = 'public, max-age=3600, stale-while-revalidate=86400';

const noCard = (status: 404 | 502, body: string, headers: Record<string, string>) => ({
  status,
  headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  body,
});
const notFound = (headers: Record<string, string>) =>
  noCard(404, 'There is no such picture.\n', headers);
const unreachable = (headers: Record<string, string>) =>
  noCard(
    502,
    'The record’s server gave no answer that can be used. Try again in a moment.\n',
    headers,
  );

/** The picture of a page that other sites show beside a link to it. */
const cardHandler: LinkPreviewHandler = async (address, mount, { mounts, postcodes }) => {
  const headers = {
    ...pageHeaders({}, mount.illustrative),
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  };
  const page = pageOfLinkPreview('og', address.pathname.slice(mount.prefix.length));
  if (page === null) return notFound(headers);
  const { render } = await readBuild();
  const path = mount.prefix + (page === '/' && mount.prefix ? '' : page);
  const { fetchApi, keptHeaders } = createDatedFetch(mount.fetchApi);
  const rendered = await render(
    new Request(new URL(path + address.search, address)),
    renderInfoOf(mount, mounts, postcodes),
    { fetchApi, sharedAnswers: mount.sharedAnswers },
  );
  if ('redirect' in rendered) return notFound(headers);
  if (rendered.status === 502) return unreachable(headers);
  const card = rendered.linkPreview?.card;
  if (!card) return notFound(headers);
  const svg = await card().catch((error: unknown) => {
    if (isUnreachable(error)) return null;
    throw error;
  });
  if (svg === null) return unreachable(headers);
  const body = await cardPng(svg);
  const own = {
    'Content-Type': 'image/png',
    'Cache-Control': CARD_CACHE_CONTROL,
    'ETag': contentETag(body),
  };
  return { status: 200, headers: { ...headers, ...own, ...keptHeaders() }, body };
};

/** Handlers of link previews by path after a record's prefix. */
export const LINK_PREVIEWS: Readonly<Record<string, LinkPreviewHandler>> = {
  '/oembed': async (address, mount) => oEmbedResponse(address, mount, (await readBuild()).oEmbed),
  '/og/*': cardHandler,
};
