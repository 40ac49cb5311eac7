// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { localMount } from '#server/records/mounts/localMount.ts';
import { smallRecord } from '#server/testing/smallRecord.ts';
import { testSite } from '#server/testing/testSite.ts';
import { answerSchema } from '#src/contract/api/answer.ts';
import { RegisterCell } from '#src/contract/register.ts';

import { createApp } from './app.ts';

const RegisterAnswer = z.looseObject({ items: z.array(RegisterCell) });

let site = testSite();
beforeEach(() => {
  site = testSite();
});

describe('the API', () => {
  it('is not healthy until a page can be rendered', async () => {
    let isBroken = true;
    const starting = createApp({
      mounts: [localMount('', smallRecord, {})],
      renderPage: async (...call) => {
        if (isBroken) throw new Error('boom');
        return site.renderPage(...call);
      },
      assets: { get: () => undefined },
      log: () => {},
    });
    const health = () => starting.fetch(new Request('http://localhost/api/v1/health'));
    const unready = await health();
    expect(unready.status).toBe(503);
    expect(unready.headers.get('Retry-After')).toBe('1');
    expect(unready.headers.get('Content-Type')).toBe('application/problem+json');
    isBroken = false;
    expect((await health()).status).toBe(200);
    isBroken = true;
    expect((await health()).status).toBe(200);
  });

  const basis = async (path: string) =>
    answerSchema('places').parse(await (await site.get(path)).json()).meta.basis;

  it('answers under each record', async () => {
    expect(await basis('/api/v1/places.json')).toBe('published');
    expect(await basis('/example/api/v1/places.json')).toBe('illustrative');
  });

  it('passes on headers, statuses and problems', async () => {
    for (let turn = 0; turn < 2; turn += 1) {
      const good = await site.get('/api/v1/register?asAt=2023-07-04');
      expect(good.headers.get('Access-Control-Allow-Origin')).toBe('*');
      expect(good.headers.get('Content-Type')).toBe('application/json');
      const etag = good.headers.get('ETag') ?? '';
      const again = await site.get('/api/v1/register?asAt=2023-07-04', { 'If-None-Match': etag });
      expect(again.status).toBe(304);
      expect((await site.get('/api/v1/register?asAt=2022-01-01')).status).toBe(400);
      expect((await site.get('/api/v1/register?asAt=2023-07-04&asAt=2023-07-05')).status).toBe(400);
      const unknown = await site.get('/api/v1/nothing');
      expect(unknown.status).toBe(404);
      expect(unknown.headers.get('Content-Type')).toBe('application/problem+json');
    }
    expect((await site.get('/api/v1/places', {}, 'POST')).status).toBe(405);
    expect((await site.get('/api/v1/places', {}, 'OPTIONS')).status).toBe(204);
    expect((await site.get('/api/v1/health')).headers.get('Cache-Control')).toBe('no-store');
    expect((await site.get('/api/v1')).status).toBe(404);
    // Of the health check, which tries whether pages can be rendered.
    expect(site.requested).toEqual(['/']);
  });

  it('answers CSV as it answers JSON: cached, tagged, named', async () => {
    for (let turn = 0; turn < 2; turn += 1) {
      const response = await site.get('/example/api/v1/decisions.csv?limit=2&utm_source=x');
      expect(response.status).toBe(200);
      expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
      expect(response.headers.get('Content-Disposition')).toContain(
        'placeboard-illustrative-decisions-2026-11-21.csv',
      );
      expect(response.headers.get('Link')).toContain(
        '<decisions.csv?limit=2&offset=2>; rel="next"',
      );
      expect(response.headers.get('X-Robots-Tag')).toBe('noindex');
      const etag = response.headers.get('ETag') ?? '';
      const again = await site.get('/example/api/v1/decisions.csv?limit=2', {
        'If-None-Match': etag,
      });
      expect(again.status).toBe(304);
      expect(again.headers.get('Content-Disposition')).toBeNull();
    }
    expect((await site.get('/api/v1/decisions.csv?limit=none')).status).toBe(400);
    expect(site.requested).toEqual([]);
  });

  it('answers different days differently', async () => {
    const statuses = async (asAt: string) =>
      RegisterAnswer.parse(
        await (await site.get(`/api/v1/register?asAt=${asAt}`)).json(),
      ).items.map((cell) => cell.status);
    expect(await statuses('2023-07-04')).toEqual([null, null, null, null]);
    expect(await statuses('2023-07-05')).toEqual(Array(4).fill('announced'));
  });
});
