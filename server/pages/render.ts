import { besideAddress } from '#server/http/besidePage.ts';
import { contentName } from '#server/http/contentTag.ts';
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
  const { framed, embedParts, render } = await readBuild();
  const rendered = await render(request, renderInfoOf(mount, mounts, postcodes), mount.fetchApi);
  const url = new URL(request.url);
  const path = url.pathname.slice(mount.prefix.length);
  const stands = { prefix: mount.prefix, address: path + url.search, isFile: false };
  if ('app' in rendered && rendered.isEmbed) {
    const { app, status, told } = rendered;
    const head = rendered.head + (told ? embedLink(told, stands) : '');
    const { styleHash, ...parts } = embedParts(app);
    const policy = embedPolicy(styleHash, frames);
    return {
      status,
      body: embedDocument({ policy, head, app, ...parts }),
      headers: { ...EMBED_HEADERS, 'Content-Security-Policy': policy },
      state: null,
    };
  }
  const { frame, styleHash, sheetAddress } = framed('redirect' in rendered ? '' : rendered.app);
  const policy = pagePolicy(styleHash, [mount.apiAddress, postcodes]);
  const headers = { 'Content-Security-Policy': policy };
  if ('redirect' in rendered)
    return {
      status: rendered.status,
      body: '',
      state: null,
      headers: { ...headers, Location: rendered.redirect },
    };
  const { app, state, status, told } = rendered;
  const head = rendered.head + (told ? socialTags(told, stands) : '');
  if (state === null)
    return {
      status,
      body: documentOf(frame, { policy, head, app, stateAddress: null }),
      headers,
      state: null,
    };
  const name = contentName(state);
  url.searchParams.set('v', name);
  const address = mount.prefix + besideAddress('state', path) + url.search;
  return {
    status,
    body: documentOf(frame, { policy, head, app, stateAddress: address, sheetAddress }),
    headers,
    state: { name, json: state },
  };
};
