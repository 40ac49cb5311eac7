import { EMBED_HEADERS, embedPolicy } from '#server/http/embedHeaders.ts';
import { pagePolicy } from '#server/http/pagePolicy.ts';

import { readBuild } from './build.ts';
import { documentOf, embedDocument } from './document.ts';
import type { PageRenderer } from './pageRenderer.ts';
import { renderInfoOf } from './renderInfoOf.ts';
import { embedLink, socialTags } from './socialTags.ts';

/** Renders a page of the built application. */
export const renderPage: PageRenderer = async (request, mount, site) => {
  const { mounts, postcodes, frames } = site;
  const { frame, styleHash, embed, render } = await readBuild();
  const rendered = await render(request, renderInfoOf(mount, mounts, postcodes), mount);
  const policy = pagePolicy(styleHash, [mount.apiAddress, postcodes]);
  const headers = { 'Content-Security-Policy': policy };
  if ('redirect' in rendered)
    return {
      status: rendered.status,
      body: '',
      headers: { ...headers, Location: rendered.redirect },
    };
  const { app, isEmbed, pageData, status, linkPreview } = rendered;
  const url = new URL(request.url);
  const path = url.pathname.slice(mount.prefix.length);
  const location = { prefix: mount.prefix, address: path + url.search, isFile: false };
  if (isEmbed) {
    const head = rendered.head + (linkPreview ? embedLink(linkPreview, location) : '');
    const ownPolicy = embedPolicy(embed.styleHash, frames);
    return {
      status,
      body: embedDocument({ ...embed, policy: ownPolicy, head, app }),
      headers: { ...EMBED_HEADERS, 'Content-Security-Policy': ownPolicy },
    };
  }
  const head = rendered.head + (linkPreview ? socialTags(linkPreview, location) : '');
  return { status, body: documentOf(frame, { policy, head, app, pageData }), headers };
};
