import { LRUCache } from 'lru-cache';

import { isCacheable } from '#server/http/address.ts';
import type { Mount } from '#server/records/mounts/Mount.ts';

import type { PreparedResponse } from './preparedResponse.ts';

/** Number of responses, and bytes of their bodies before compression. */
const LIMITS = { max: 500, maxSize: 24_000_000 };

/** For this long a response from a failing server's last answers is served before it is asked again. */
const STALE_MS = 30_000;

/** A response with what must be unchanged for it to be served again. */
type CachedByUrl = { mount: Mount; version: string; day: string; response: PreparedResponse };

/** A response that is being made, with the signals of all requests that wait for it. */
type PendingResponse = { promise: Promise<PreparedResponse>; signals: AbortSignal[] };

/** The record's version; null if a remote API has never answered, so that nothing is cached. */
export const versionOf = (mount: Mount): Promise<string | null> =>
  mount.version().catch(() => null);

/** Caches prepared responses until the record or the day changes. @param today YYYY-MM-DD */
export function createResponseCache(today: () => string) {
  const finished = new LRUCache<string, PreparedResponse>({
    ...LIMITS,
    sizeCalculation: ({ size }) => size,
  });
  const pending = new Map<string, PendingResponse>();
  // The same responses by the URL of the request: most requests are answered from here, before URLs
  // are parsed and routed.
  const byUrl = new LRUCache<string, CachedByUrl>({
    ...LIMITS,
    sizeCalculation: ({ response }) => response.size,
  });

  /**
   * The response cached under a key, or a new one, created once for concurrent requests.
   * @param create may ask whether anybody still waits for it
   */
  function cached(
    key: string,
    { signal }: Request,
    create: (isWanted: () => boolean) => Promise<PreparedResponse>,
  ): PreparedResponse | Promise<PreparedResponse> {
    const before = finished.get(key);
    if (before) return before;
    const others = pending.get(key);
    if (others) {
      others.signals.push(signal);
      return others.promise;
    }
    const signals = [signal];
    const promise = create(() => signals.some(({ aborted }) => !aborted))
      .then((response) => {
        if (response.status === 200)
          finished.set(key, response, response.isStale ? { ttl: STALE_MS } : {});
        return response;
      })
      .finally(() => pending.delete(key));
    pending.set(key, { promise, signals });
    return promise;
  }

  /** Caches a response by the URL of its request. */
  function cacheByUrl(
    request: Request,
    mount: Mount,
    version: string,
    response: PreparedResponse,
  ): void {
    const isKept = response.status === 200 && !response.isStale;
    if (request.method === 'GET' && isKept && isCacheable(request.url, ''))
      byUrl.set(request.url, { mount, version, day: today(), response });
  }

  /** The response cached for the URL of a request; null if there is none or it is out of date. */
  async function cachedByUrl(request: Request): Promise<PreparedResponse | null> {
    const found = request.method === 'GET' ? byUrl.get(request.url) : undefined;
    if (found?.day !== today()) return null;
    return found.version === (await versionOf(found.mount)) ? found.response : null;
  }

  return { cached, cacheByUrl, cachedByUrl };
}
