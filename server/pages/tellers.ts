import { pageBeside } from '#server/http/besidePage.ts';
import { contentTag } from '#server/http/contentTag.ts';
import { pageHeaders } from '#server/http/pageHeaders.ts';

import { readBuild } from './build.ts';
import { cardPng } from './cardPng.ts';
import { oEmbedAnswer } from './oEmbed.ts';
import type { Teller } from './pageRenderer.ts';
import { renderInfoOf } from './renderInfoOf.ts';

/** Pictures change with the record only; whoever shows one keeps its own copy anyway. */
const CARD_CACHE_CONTROL = 'public, max-age=3600, stale-while-revalidate=86400';

const noCard = (headers: Record<string, string>) => ({
  status: 404,
  headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  body: 'There is no such picture.\n',
});

/** The picture of a page, as other people's sites show it. */
const cardTeller: Teller = async (address, mount, { mounts, postcodes }) => {
  const headers = {
    ...pageHeaders({}, mount.illustrative),
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  };
  const page = pageBeside('og', address.pathname.slice(mount.prefix.length));
  if (page === null) return noCard(headers);
  const { render } = await readBuild();
  const path = mount.prefix + (page === '/' && mount.prefix ? '' : page);
  const rendered = await render(
    new Request(new URL(path + address.search, address)),
    renderInfoOf(mount, mounts, postcodes),
    mount,
  );
  const card = 'redirect' in rendered ? null : rendered.told?.card;
  if (!card) return noCard(headers);
  const body = await cardPng(card());
  const own = {
    'Content-Type': 'image/png',
    'Cache-Control': CARD_CACHE_CONTROL,
    'ETag': contentTag(body),
  };
  return { status: 200, headers: { ...headers, ...own }, body };
};

/** What other people's sites may ask beside pages, by where they ask it after a record's prefix. */
export const TELLERS: Readonly<Record<string, Teller>> = {
  '/oembed': async (address, mount) => oEmbedAnswer(address, mount, (await readBuild()).oEmbed),
  '/og/*': cardTeller,
};
