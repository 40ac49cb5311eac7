// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';

import { localMount } from '#server/records/mounts/localMount.ts';
import { remoteMount } from '#server/records/mounts/remoteMount.ts';
import { smallIllustrativeRecord } from '#server/testing/smallRecord.ts';
import { testSite } from '#server/testing/testSite.ts';

import { createApp } from './app.ts';

let site = testSite();
beforeEach(() => {
  site = testSite();
});

describe('an API on another server', () => {
  const elsewhere = localMount('', smallIllustrativeRecord, {});
  let up = true;
  let time = 0;
  const fetchElsewhere: typeof fetch = async (input) => {
    if (!up) throw new TypeError('fetch failed');
    return elsewhere.fetchApi(new Request(input).url.slice('https://api.example/v9/'.length));
  };
  const remoteApp = () => {
    const mount = remoteMount('', 'https://api.example/v9', {
      fetch: fetchElsewhere,
      now: () => time,
      log: (error) => site.faults.push(error),
    });
    const remote = createApp({
      mounts: [mount],
      renderPage: site.renderPage,
      assets: { get: () => undefined },
    });
    return (path: string) => remote.fetch(new Request(`http://localhost${path}`));
  };

  it('serves the record of the pages', async () => {
    const ask = remoteApp();
    const response = await ask('/');
    expect(await response.text()).toContain('NHS Testshire /');
    expect(response.headers.get('X-Robots-Tag')).toBe('noindex');
    await ask('/');
    expect(site.requested).toEqual(['/']);
  });

  it('is where requests to /api are redirected', async () => {
    const response = await remoteApp()('/api/v1/register.json?asAt=2023-07-04');
    expect(response.status).toBe(307);
    expect(response.headers.get('Location')).toBe(
      'https://api.example/v9/register.json?asAt=2023-07-04',
    );
  });

  it('that is down leaves feeds and calendars that say so, until it is back', async () => {
    const ask = remoteApp();
    up = false;
    for (const path of ['/changes.atom', '/places/testham/reviews.ics']) {
      const response = await ask(path);
      expect(response.status).toBe(502);
      expect(response.headers.get('Content-Type')).toBe('application/problem+json');
      expect(await response.json()).toMatchObject({
        type: 'urn:placeboard:problem:record-unreachable',
      });
    }
    expect(site.faults[0]).toMatchObject({ message: 'https://api.example/v9 can’t be used' });
    up = true;
    expect((await ask('/changes.atom')).status).toBe(200);
  });

  it('that is down leaves feeds and calendars that say how old they are', async () => {
    const ask = remoteApp();
    time = Date.UTC(2026, 11, 1, 5, 12);
    const before = await (await ask('/changes.atom')).text();
    await ask('/reviews.ics');
    up = false;
    time += 60_000;
    const said = 'gives no answer at the moment. This is what it said on 1 December 2026 at 05:12.';
    for (const path of ['/changes.atom', '/reviews.ics']) {
      const response = await ask(path);
      expect(response.status, path).toBe(200);
      expect(response.headers.get('Placeboard-Answered-At')).toBe('2026-12-01T05:12:00.000Z');
      expect(response.headers.get('Cache-Control')).toBe('no-store');
      expect((await response.text()).replaceAll('\r\n ', ''), path).toContain(said);
    }
    up = true;
    time += 60_000;
    const back = await ask('/changes.atom');
    expect(back.headers.get('Placeboard-Answered-At')).toBeNull();
    expect(await back.text()).toBe(before);
  });

  it('that is down has pages made anew, once, as they say so; failed pages are not cached', async () => {
    const ask = remoteApp();
    await ask('/');
    up = false;
    time += 60_000;
    expect((await ask('/')).status).toBe(200);
    expect((await ask('/')).status).toBe(200);
    expect(site.requested).toEqual(['/', '/']);
    up = true;
    time += 60_000;
    expect((await ask('/')).status).toBe(200);
    expect(site.requested).toHaveLength(2);
    up = false;
    const cold = remoteApp();
    await cold('/');
    await cold('/');
    expect(site.requested).toHaveLength(4);
    up = true;
    await cold('/');
    await cold('/');
    expect(site.requested).toHaveLength(5);
  });
});
