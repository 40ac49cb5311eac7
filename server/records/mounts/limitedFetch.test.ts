// @vitest-environment node
import { expect, test } from 'vitest';

import { limitedFetch, UnreachableError } from './limitedFetch.ts';

const address = 'https://api.example/v1/places.json';

test('an answer comes through as it is', async () => {
  const fetch = async () => new Response('{"items":[]}', { headers: { ETag: 'W/"1"' } });
  const response = await limitedFetch(address, undefined, { fetch });
  expect(response.headers.get('ETag')).toBe('W/"1"');
  expect(await response.json()).toEqual({ items: [] });
});

test('an answer without end is given up at the limit', async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      sent += 1_000;
      controller.enqueue(new Uint8Array(1_000));
    },
  });
  const fetch = async () => new Response(endless);
  const response = await limitedFetch(address, undefined, { fetch, maxBytes: 10_000 });
  await expect(response.text()).rejects.toThrow(UnreachableError);
  expect(sent).toBeLessThan(20_000);
});

test('a server that never answers is given up after a while', async () => {
  const fetch = (_: unknown, init?: RequestInit) =>
    new Promise<Response>((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new Error('given up')));
    });
  await expect(limitedFetch(address, undefined, { fetch, timeoutMs: 5 })).rejects.toThrow(
    UnreachableError,
  );
});

test('a server that fails is said to be unreachable, and one that refuses answers', async () => {
  const answering = (status: number) => async () => new Response('', { status });
  await expect(limitedFetch(address, undefined, { fetch: answering(502) })).rejects.toThrow(
    UnreachableError,
  );
  expect((await limitedFetch(address, undefined, { fetch: answering(404) })).status).toBe(404);
});
