import { beforeEach, expect, test, vi } from 'vitest';

import { readHeld } from './heldCache.ts';
import { makeReady, NotReadyError, type Wanted } from './makeReady.ts';

/** Caches as a browser has them, as far as they are asked here. */
class FakeCaches {
  readonly all = new Map<string, Map<string, Response>>();
  keys = async () => [...this.all.keys()];
  delete = async (name: string) => this.all.delete(name);
  open = async (name: string) => {
    const entries = this.all.get(name) ?? new Map<string, Response>();
    this.all.set(name, entries);
    return {
      match: async (address: string) => entries.get(address)?.clone(),
      put: async (address: string, response: Response) => void entries.set(address, response),
    };
  };
}

const PAGE = (version: string, script = 'main-1.js') =>
  `<script type="module" crossorigin src="/assets/${script}"></script><script type="application/json" id="page-data">{"info":{"today":"2026-12-01"},"q":{"meta":{"asAt":"2026-11-21","version":"${version}"}}}</script>`;
const ANSWER = (version: string) => JSON.stringify({ meta: { asAt: '2026-11-21', version } });

let answers: Record<string, string>;
let caches: FakeCaches;
const unregister = vi.fn<() => Promise<boolean>>();

beforeEach(() => {
  answers = {
    '/board-files.json': '["assets/main-1.js"]',
    '/assets/main-1.js': 'run()',
    '/board/a': PAGE('v1'),
    '/board/b': PAGE('v1'),
    '/api/places.json': ANSWER('v1'),
  };
  caches = new FakeCaches();
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('fetch', async (address: string) =>
    Object.hasOwn(answers, address)
      ? new Response(answers[address])
      : new Response('', { status: 404 }),
  );
  vi.stubGlobal('navigator', {
    serviceWorker: { register: async () => ({ unregister }), ready: Promise.resolve() },
  });
});

const ready = (deck: string, more: Partial<Wanted> = {}, signal = new AbortController().signal) =>
  makeReady(
    {
      prefix: '',
      base: '/',
      title: `Deck ${deck}`,
      pages: [`/board/${deck}`],
      answers: ['/api/places.json'],
      ...more,
    },
    { signal, onProgress: () => undefined },
  );

test('a page knows since when it is held; two decks are held from one moment, in one cache', async () => {
  await ready('a');
  const [first = ''] = await caches.keys();
  vi.setSystemTime(Date.now() + 60_000);
  answers['/board/a'] = PAGE('v2');
  answers['/board/b'] = PAGE('v2');
  answers['/api/places.json'] = ANSWER('v2');
  const held = await ready('b');
  vi.useRealTimers();
  expect(held.decks.map(({ title }) => title)).toEqual(['Deck a', 'Deck b']);
  expect(held.version).toBe('v2');
  const names = await caches.keys();
  expect(names).toEqual([`placeboard:board ${held.since}`]);
  expect(names).not.toContain(first);
  const cache = await caches.open(names[0] ?? '');
  expect(await (await cache.match('/board/a'))?.text()).toContain(
    `id="page-data">{"info":{"held":"${held.since}","today":"2026-12-01"},"q":{"meta":{"asAt":"2026-11-21","version":"v2"`,
  );
  expect(await readHeld('')).toEqual(held);
});

test.each<[string, Record<string, string>, RegExp]>([
  ['the record changes', { '/api/places.json': ANSWER('v2') }, /record changed while/],
  ['the site is renewed', { '/board/a': PAGE('v1', 'main-2.js') }, /site was renewed while/],
  ['a network asks to sign in', { '/board/a': 'Sign in' }, /answered by something else/],
  ['a network asks before', { '/board-files.json': 'Sign in' }, /answered by something else/],
])('nothing is held where %s meanwhile', async (_, changed, says) => {
  Object.assign(answers, changed);
  const refused = ready('a');
  await expect(refused).rejects.toThrow(NotReadyError);
  await expect(refused).rejects.toThrow(says);
  expect(await caches.keys()).toEqual([]);
});

test('what is not there is named, and what was held stays', async () => {
  const before = await ready('a');
  await expect(ready('c')).rejects.toThrow('/board/c was answered with 404.');
  expect(await readHeld('')).toEqual(before);
});

test('a browser without room holds what it held, and no worker without a cache', async () => {
  vi.spyOn(caches, 'open').mockRejectedValue(new DOMException('Full', 'QuotaExceededError'));
  await expect(ready('a')).rejects.toThrow('Full');
  expect(await caches.keys()).toEqual([]);
  expect(unregister).toHaveBeenCalledOnce();
});

test('stopped, it stores nothing', async () => {
  const controller = new AbortController();
  controller.abort();
  await expect(ready('a', {}, controller.signal)).rejects.toThrow();
  expect(await caches.keys()).toEqual([]);
});
