import { LRUCache } from 'lru-cache';

import { answerSchema } from '#src/contract/api/answer.ts';
import { COLLECTION_NAMES } from '#src/contract/collections.ts';

import type { Mount } from './Mount.ts';

type FetchApi = Mount['fetchApi'];

/**
 * Header of an answer that another server gave earlier, as it gives none now, and of all that is made
 * from it: when that was, in ISO 8601 and UTC.
 */
export const ANSWERED_AT = 'Placeboard-Answered-At';

/** Characters of all answers: more than every page of the published record asks for. */
const MAX_CHARACTERS = 32_000_000;

/** Whether an answer can be used. @param path such as `places.json?…` */
function isUsable(path: string, text: string): boolean {
  try {
    const json: unknown = JSON.parse(text);
    const name = COLLECTION_NAMES.find((collection) => path.startsWith(`${collection}.json`));
    return name === undefined || answerSchema(name).safeParse(json).success;
  } catch {
    return false;
  }
}

/**
 * Asks another server, and gives its last good answer to the same question where it fails, with the
 * time of it.
 * @param now in ms since 1970
 */
export function createLastAnswers(fetchNow: FetchApi, now: () => number): FetchApi {
  const last = new LRUCache<string, { text: string; at: string }>({
    maxSize: MAX_CHARACTERS,
    sizeCalculation: ({ text }) => text.length,
  });
  return async (path, signal) => {
    const before = last.get(path);
    const old = before && { headers: { [ANSWERED_AT]: before.at } };
    try {
      const response = await fetchNow(path, signal);
      const text = await response.text();
      if (response.ok && isUsable(path, text))
        last.set(path, { text, at: new Date(now()).toISOString() });
      // A refusal is an answer.
      else if (old && (response.ok || response.status >= 500))
        return new Response(before.text, old);
      return new Response(text || null, response);
    } catch (error) {
      if (old) return new Response(before.text, old);
      throw error;
    }
  };
}

/** Asks as `fetchApi` does, and notes the age of the oldest answer. */
export function createDatedFetch(fetchApi: FetchApi): {
  fetchApi: FetchApi;
  /** What is to be said of all that is made from the answers so far. */
  keptHeaders: () => Record<string, string>;
  /** When the oldest was given, in ISO 8601; null: all are from now. */
  answeredAt: () => string | null;
} {
  let oldest: string | null = null;
  return {
    async fetchApi(path, signal) {
      const response = await fetchApi(path, signal);
      const at = response.headers.get(ANSWERED_AT);
      if (at !== null && (oldest === null || at < oldest)) oldest = at;
      return response;
    },
    answeredAt: () => oldest,
    keptHeaders: () =>
      oldest === null ? {} : { [ANSWERED_AT]: oldest, 'Cache-Control': 'no-store' },
  };
}
