import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { render as renderApp } from '#src/entry-server.tsx';

import type { PageRenderer } from './pageRenderer.ts';

const STYLE_LINK = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/;
const ENTRY_SCRIPT = /<script type="module"[^>]*><\/script>/;

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

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

/** Today in London, as YYYY-MM-DD: the date of a render. */
export const londonToday = (now = new Date()): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(now);

/**
 * Makes the page renderer from a build: the built index.html is the frame, its style sheet goes
 * into the page, and the built server entry makes the content.
 * @param dist the folder that `npm run build` wrote
 */
export async function createRenderer(dist: string): Promise<PageRenderer> {
  const template = await readFile(join(dist, 'client/index.html'), 'utf8');
  const [link = '', sheet = ''] = STYLE_LINK.exec(template) ?? [];
  const css = sheet ? await readFile(join(dist, 'client', sheet), 'utf8') : '';
  const style = css.trim();
  const styleHash = hashOf(style);
  // A replacer function, because `$` in a style sheet or page is no pattern.
  const frame = template.replace(link, () => (style ? `<style>${style}</style>` : ''));
  const entry: { render: typeof renderApp } = await import(join(dist, 'server/entry-server.js'));

  return async (request, mount, otherRecords) => {
    const rendered = await entry.render(
      request,
      {
        today: londonToday(),
        apiAddress: mount.apiAddress,
        prefix: mount.prefix,
        otherRecords,
      },
      (path) => mount.fetchApi(path),
    );
    const security = { 'Content-Security-Policy': policy(styleHash, mount.apiAddress) };
    if ('redirect' in rendered)
      return {
        status: rendered.status,
        body: '',
        headers: { ...security, Location: rendered.redirect },
      };
    const robots = mount.illustrative ? { 'X-Robots-Tag': 'noindex' } : {};
    // Error pages stay as they are: they are whole without script and have nothing to take over.
    const state = rendered.state
      ? `<script id="page-state" type="application/json">${rendered.state}</script>`
      : '';
    const parts: Record<string, string> = {
      '<!--head-->': rendered.head,
      '<!--app-->': rendered.app,
      '<!--state-->': state,
    };
    const page = frame
      .replace(ENTRY_SCRIPT, (script) => (rendered.state ? script : ''))
      .replaceAll(/<!--(?:head|app|state)-->/g, (marker) => parts[marker] ?? '');
    return {
      status: rendered.status,
      body: page,
      headers: { ...security, ...robots, 'Content-Type': 'text/html; charset=utf-8' },
    };
  };
}
