// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { localMount } from '#server/records/mounts/localMount.ts';
import { smallRecord } from '#server/testing/smallRecord.ts';
import { TEST_ASSETS } from '#server/testing/testSite.ts';

import { createApp } from './app.ts';

describe('more pages than can be rendered', () => {
  const rendered: string[] = [];
  const { promise: gate, resolve: finish } = Promise.withResolvers<void>();
  const busy = createApp({
    mounts: [localMount('', smallRecord, {})],
    renderPage: async ({ url }) => {
      rendered.push(new URL(url).pathname);
      if (url.includes('/page-')) await gate;
      return { status: 200, body: 'a page', headers: {} };
    },
    assets: { get: (path) => TEST_ASSETS.get(path) },
  });
  const ask = async (path: string, signal?: AbortSignal) =>
    busy.fetch(new Request(`http://localhost${path}`, { signal: signal ?? null }));

  it('wait, are turned away, or are dropped once nobody wants them; all else is answered', async () => {
    expect((await ask('/api/v1/health')).status).toBe(200);
    const leaving = new AbortController();
    const reading = Array.from({ length: 8 }, (_, n) => ask(`/page-${n}`));
    const left = Array.from({ length: 99 }, (_, n) => ask(`/page-left-${n}`, leaving.signal));
    const shared = [ask('/page-shared', leaving.signal), ask('/page-shared')];
    const late = await ask('/page-late');
    expect(late.status).toBe(503);
    expect(late.headers.get('Retry-After')).toBe('5');
    expect(late.headers.get('Cache-Control')).toBe('no-store');
    for (const path of ['/api/v1/health', '/api/v1/places', '/assets/index-1.js', '/'])
      expect((await ask(path)).status, path).toBe(200);

    leaving.abort();
    finish();
    for (const response of await Promise.all([...reading, ...shared]))
      expect(response.status).toBe(200);
    for (const response of await Promise.all(left)) expect(response.status).toBe(503);
    expect(rendered).toHaveLength(1 + 8 + 1);
    expect((await ask('/page-late')).status).toBe(200);
  });
});
