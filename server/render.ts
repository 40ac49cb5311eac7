import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { render as renderApp } from '#src/entry-server.tsx';

import { contentName } from './contentTag.ts';
import { londonDay } from './londonDay.ts';
import type { Mount } from './Mount.ts';
import type { PageRenderer } from './pageRenderer.ts';
import { stateAddress } from './stateAddress.ts';

/** Where `npm run build` writes. */
const dist = (path: string) => new URL(`../dist/${path}`, import.meta.url);

const STYLE_LINK = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/;
const ENTRY_SCRIPT = /<script type="module"[^>]*><\/script>/;

type Build = {
  /** The built index.html with the style sheet inside. */
  frame: string;
  styleHash: string;
  render: typeof renderApp;
};

/**
 * Reads what `npm run build` wrote: the built index.html is the frame, its style sheet goes into
 * the page, so that nothing waits for it, and the server entry makes the content.
 */
async function readBuild(): Promise<Build> {
  const template = await readFile(dist('client/index.html'), 'utf8');
  const [link = '', sheet = ''] = STYLE_LINK.exec(template) ?? [];
  const style = sheet ? (await readFile(dist(`client${sheet}`), 'utf8')).trim() : '';
  // Built from src/entry-server.tsx, so its type is that file's.
  const { render } = (await import(fileURLToPath(dist('server/entry-server.js')))) as Pick<
    Build,
    'render'
  >;
  return {
    // A replacer function, because `$` in a style sheet is no pattern.
    frame: template.replace(link, () => `<style>${style}</style>`),
    styleHash: `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    render,
  };
}

let build: Promise<Build> | undefined;

/** Strict: nothing inline but the one style sheet, by its hash. The API's origin may be asked. */
const policy = (styleHash: string, apiAddress: string) => {
  const apiOrigin = /^https?:/.test(apiAddress) ? ` ${new URL(apiAddress).origin}` : '';
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${styleHash}`,
    "img-src 'self' data:",
    `connect-src 'self'${apiOrigin}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
};

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const recordLink = ({ prefix, name, illustrative }: Mount) => ({
  prefix,
  illustrative,
  name: illustrative ? 'Worked example' : `The published record${name && ` of ${name}`}`,
});

/** Renders a page of the built application. */
export const renderPage: PageRenderer = async (request, mount, mounts) => {
  build ??= readBuild();
  const { frame, styleHash, render } = await build;
  const rendered = await render(
    request,
    {
      today: londonDay(),
      apiAddress: mount.apiAddress,
      prefix: mount.prefix,
      otherRecords: mounts.filter(({ prefix }) => prefix !== mount.prefix).map(recordLink),
    },
    mount.fetchApi,
  );
  const headers = { 'Content-Security-Policy': policy(styleHash, mount.apiAddress) };
  if ('redirect' in rendered)
    return {
      status: rendered.status,
      body: '',
      state: null,
      headers: { ...headers, Location: rendered.redirect },
    };
  const { head, app, state, status } = rendered;
  const url = new URL(request.url);
  const name = state === null ? null : contentName(state);
  url.searchParams.set('v', name ?? '');
  const address = mount.prefix + stateAddress(url.pathname.slice(mount.prefix.length));
  // Error pages carry no script: they are whole without it and have nothing to take over.
  const body = frame
    .replace(ENTRY_SCRIPT, (script) => (state === null ? '' : script))
    .replace('<!--head-->', () => head)
    .replace('<div id="root"><!--app--></div>', () =>
      state === null
        ? `<div>${app}</div>`
        : `<div id="root" data-state="${escaped(`${address}${url.search}`)}">${app}</div>`,
    );
  return {
    status,
    body,
    headers,
    state: state === null || name === null ? null : { name, json: state },
  };
};
