import { readBuild } from './build.ts';
import { contentName } from './contentTag.ts';
import { documentOf, embedDocument } from './document.ts';
import { EMBED_HEADERS, embedPolicy } from './embedHeaders.ts';
import { pagePolicy } from './pagePolicy.ts';
import type { PageRenderer } from './pageRenderer.ts';
import { renderInfoOf } from './renderInfoOf.ts';
import { stateAddress } from './stateAddress.ts';

/** Renders a page of the built application. */
export const renderPage: PageRenderer = async (request, mount, site) => {
  const { mounts, postcodes, frames } = site;
  const { framed, embedParts, render } = await readBuild();
  const rendered = await render(request, renderInfoOf(mount, mounts, postcodes), mount.fetchApi);
  if ('app' in rendered && rendered.isEmbed) {
    const { head, app, status } = rendered;
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
  const { head, app, state, status } = rendered;
  if (state === null)
    return {
      status,
      body: documentOf(frame, { policy, head, app, stateAddress: null }),
      headers,
      state: null,
    };
  const url = new URL(request.url);
  const name = contentName(state);
  url.searchParams.set('v', name);
  const address = mount.prefix + stateAddress(url.pathname.slice(mount.prefix.length)) + url.search;
  return {
    status,
    body: documentOf(frame, { policy, head, app, stateAddress: address, sheetAddress }),
    headers,
    state: { name, json: state },
  };
};
