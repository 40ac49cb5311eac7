// @vitest-environment node
import { expect, it, test } from 'vitest';

import { smallRecord } from '#server/testing/smallRecord.ts';

import { ANSWERED_AT, createDatedFetch, createLastAnswers } from './lastAnswers.ts';
import { localMount } from './localMount.ts';

const elsewhere = localMount('', smallRecord, {});
const at = (minute: number) => Date.UTC(2026, 11, 1, 5, minute);

/** A server that answers as told, by a clock that is set. */
function faultyServer() {
  const server = {
    minute: 0,
    answer: (path: string): Promise<Response> => elsewhere.fetchApi(path),
  };
  const fetchApi = createLastAnswers(
    (path) => server.answer(path),
    () => at(server.minute),
  );
  return { server, fetchApi };
}

const html = () => new Response('<h1>Down for maintenance</h1>', { status: 200 });

test.each<[string, () => Promise<Response>]>([
  ['refuses connections', () => Promise.reject(new TypeError('fetch failed'))],
  ['fails', async () => new Response('Oops', { status: 500 })],
  ['answers with a page', async () => html()],
  ['answers with another shape', async () => Response.json({ meta: {}, items: [] })],
  [
    'stops in the middle',
    async () =>
      new Response(
        new ReadableStream({ start: (stream) => stream.error(new TypeError('terminated')) }),
      ),
  ],
])('a server that %s leaves its last good answer, dated', async (_, fault) => {
  const { server, fetchApi } = faultyServer();
  const good = await fetchApi('places.json');
  expect(good.headers.get(ANSWERED_AT)).toBeNull();
  const text = await good.text();
  server.minute = 9;
  await fetchApi('places.json');

  server.minute = 30;
  server.answer = fault;
  const kept = await fetchApi('places.json');
  expect(kept.status).toBe(200);
  expect(kept.headers.get(ANSWERED_AT)).toBe('2026-12-01T05:09:00.000Z');
  expect(await kept.text()).toBe(text);
});

it('has nothing in place of what was never answered', async () => {
  const { server, fetchApi } = faultyServer();
  server.answer = () => Promise.reject(new TypeError('fetch failed'));
  await expect(fetchApi('places.json')).rejects.toThrow('fetch failed');
  server.answer = async () => new Response('Oops', { status: 500 });
  expect((await fetchApi('places.json')).status).toBe(500);
  server.answer = async () => html();
  expect(await (await fetchApi('places.json')).text()).toContain('maintenance');
});

it('takes a refusal for an answer', async () => {
  const { server, fetchApi } = faultyServer();
  await fetchApi('places.json');
  server.answer = async () => new Response('{}', { status: 404 });
  expect((await fetchApi('places.json')).status).toBe(404);
});

test('what is made from several answers is as old as the oldest', async () => {
  const { server, fetchApi } = faultyServer();
  await fetchApi('places.json');
  server.minute = 9;
  await fetchApi('services.json');
  const dated = createDatedFetch(fetchApi);
  await dated.fetchApi('areas.json');
  expect([dated.answeredAt(), dated.keptHeaders()]).toEqual([null, {}]);
  server.answer = () => Promise.reject(new TypeError('fetch failed'));
  await dated.fetchApi('services.json');
  await dated.fetchApi('places.json');
  expect(dated.answeredAt()).toBe('2026-12-01T05:00:00.000Z');
  expect(dated.keptHeaders()).toEqual({
    [ANSWERED_AT]: '2026-12-01T05:00:00.000Z',
    'Cache-Control': 'no-store',
  });
});
