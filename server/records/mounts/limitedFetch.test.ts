// @vitest-environment node
import { expect, it } from 'vitest';

import { createLimitedFetch } from './limitedFetch.ts';

const ADDRESS = 'https://api.example/places.json';

it('gives up in time, and leaves a silent server in peace for a while', async () => {
  let asked = 0;
  let time = 0;
  const fetchLimited = createLimitedFetch({
    fetch: (_, init) => {
      asked += 1;
      return new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new Error('gave up')));
      });
    },
    now: () => time,
    timeoutMs: 5,
  });
  await expect(fetchLimited(ADDRESS)).rejects.toThrow('gave up');
  await expect(fetchLimited(ADDRESS)).rejects.toThrow('in time');
  expect(asked).toBe(1);
  time += 10_000;
  await expect(fetchLimited(ADDRESS)).rejects.toThrow('gave up');
  expect(asked).toBe(2);
});

it('asks a server again that refused at once', async () => {
  const answers = [Promise.reject(new TypeError('refused')), Promise.resolve(new Response('[]'))];
  const fetchLimited = createLimitedFetch({
    fetch: () => answers.shift() ?? Promise.reject(new Error('asked too often')),
  });
  await expect(fetchLimited(ADDRESS)).rejects.toThrow('refused');
  expect(await (await fetchLimited(ADDRESS)).text()).toBe('[]');
});

it('stops reading an answer without an end', async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1000;
      controller.enqueue(new Uint8Array(1000));
    },
  });
  const fetchLimited = createLimitedFetch({
    fetch: async () => new Response(endless),
    maxBytes: 10_000,
  });
  const response = await fetchLimited(ADDRESS);
  await expect(response.text()).rejects.toThrow('over 10000 bytes');
  expect(sent).toBeLessThan(20_000);
});
