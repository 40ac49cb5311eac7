import { EMBED_HEADERS, embedPolicy } from '#server/http/headers/embedHeaders.ts';
import { pagePolicy } from '#server/http/headers/pagePolicy.ts';
import { createDatedFetch } from '#server/records/mounts/lastAnswers.ts';
import { escapeHtml } from '#src/narrative/language/escapeHtml.ts';
import { keptSentence } from '#src/narrative/site/keptSentence.ts';

import { readBuild } from './build.ts';
import { documentOf, embedDocument } from './document.ts';
import type { PageRenderer } from './pageRenderer.ts';
import { renderInfoOf } from './renderInfoOf.ts';
import { embedLink, socialTags } from './socialTags.ts';

/** What a page or an embed says of its age before anything else; '' where it is from now. */
const keptNotice = (answeredAt: string | null): string =>
  answeredAt === null
    ? ''
    : `<aside class="container" aria-label="How old this is"><p class="notice">${escapeHtml(keptSentence(answeredAt))}</p></aside>`;

/** An embed's markup with something at its beginning, within the element that holds its theme. */
const beginningWith = (before: string, app: string): string => app.replace('>', () => `>${before}`);

/** Renders a page of the built application. */
export const renderPage: PageRenderer = async (request, mount, site) => {
  const { mounts, postcodes, frames } = site;
  const { frame, styleHash, embed, render } = await readBuild();
  const { fetchApi, answeredAt, keptHeaders } = createDatedFetch(mount.fetchApi);
  const rendered = await render(request, renderInfoOf(mount, mounts, postcodes), {
    fetchApi,
    sharedAnswers: mount.sharedAnswers,
  });
  const policy = pagePolicy(styleHash, [mount.apiAddress, postcodes]);
  const headers = { 'Content-Security-Policy': policy };
  if ('redirect' in rendered)
    return {
      status: rendered.status,
      body: '',
      headers: { ...headers, Location: rendered.redirect },
    };
  const { app, isEmbed, pageData, status, linkPreview } = rendered;
  const before = keptNotice(answeredAt());
  const url = new URL(request.url);
  const path = url.pathname.slice(mount.prefix.length);
  const location = { prefix: mount.prefix, address: path + url.search, isFile: false };
  if (isEmbed) {
    const head = rendered.head + (linkPreview ? embedLink(linkPreview, location) : '');
    const ownPolicy = embedPolicy(embed.styleHash, frames);
    return {
      status,
      body: embedDocument({ ...embed, policy: ownPolicy, head, app: beginningWith(before, app) }),
      headers: { ...EMBED_HEADERS, 'Content-Security-Policy': ownPolicy, ...keptHeaders() },
    };
  }
  const head = rendered.head + (linkPreview ? socialTags(linkPreview, location) : '');
  return {
    status,
    body: documentOf(frame, { policy, head, before, app, pageData }),
    headers: { ...headers, ...keptHeaders() },
  };
};
