import { LRUCache } from 'lru-cache';

import type { Mount } from '#server/records/mounts/Mount.ts';

import { isWorthKeeping } from './address.ts';
import type { PreparedAnswer } from './preparedAnswer.ts';

/** Answers, and the bytes of their bodies before compression, whichever is reached first. */
const LIMITS = { max: 500, maxSize: 48_000_000 };

/** What was answered at an address, word for word as it was asked. */
type Recent = { mount: Mount; version: string; day: string; answer: PreparedAnswer };

/** Null where an API elsewhere doesn't answer: the renderer says so on a page that isn't kept. */
export const versionOf = (mount: Mount): Promise<string | null> =>
  mount.version().catch(() => null);

/** Answers, encoded, until the record or the day changes. @param today the day, YYYY-MM-DD */
export function createKeptAnswers(today: () => string) {
  const kept = new LRUCache<string, PreparedAnswer>({
    ...LIMITS,
    sizeCalculation: ({ size }) => size,
  });
  const making = new Map<string, Promise<PreparedAnswer>>();
  // The same answers once more, by the addresses as they were asked: most requests are answered
  // from here, without being taken apart and routed.
  const recent = new LRUCache<string, Recent>({
    ...LIMITS,
    sizeCalculation: ({ answer }) => answer.size,
  });

  /** The answer kept under a key, or a new one, made once however many ask for it meanwhile. */
  function keep(
    key: string,
    make: () => Promise<PreparedAnswer>,
  ): PreparedAnswer | Promise<PreparedAnswer> {
    const before = kept.get(key) ?? making.get(key);
    if (before) return before;
    const promise = make()
      .then((answer) => {
        if (answer.status === 200) kept.set(key, answer);
        return answer;
      })
      .finally(() => making.delete(key));
    making.set(key, promise);
    return promise;
  }

  /** Keeps an answer by the very address at which it was asked for. */
  function remember(request: Request, mount: Mount, version: string, answer: PreparedAnswer): void {
    const isKept = answer.status === 200 && isWorthKeeping(request.url, '');
    if (request.method === 'GET' && isKept)
      recent.set(request.url, { mount, version, day: today(), answer });
  }

  /** What was remembered for this request and is still true. */
  async function recentAnswer(request: Request): Promise<PreparedAnswer | null> {
    const found = request.method === 'GET' ? recent.get(request.url) : undefined;
    if (found?.day !== today()) return null;
    return found.version === (await versionOf(found.mount)) ? found.answer : null;
  }

  return { keep, remember, recentAnswer };
}
