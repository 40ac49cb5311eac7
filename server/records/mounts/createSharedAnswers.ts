import { LRUCache } from 'lru-cache';

import type { Answer } from '#src/contract/api/answer.ts';
import type { CollectionName } from '#src/contract/collections.ts';
import type { SharedAnswers } from '#src/record/SharedAnswers.ts';

/** Answers, and the items in all of them: several times what the pages of a record ask for. */
const LIMITS = { max: 500, maxSize: 20_000 };

/**
 * The answers that renders of a record share until it changes. As they stay the same objects, what is
 * worked out from them can be kept for as long: see `headlineClosings`.
 * @returns the answers of a version of the record
 */
export function createSharedAnswers(): (version: string) => SharedAnswers {
  const kept = new LRUCache<string, Answer<CollectionName>>({
    ...LIMITS,
    sizeCalculation: ({ items }) => items.length + 1,
  });
  return (version) => ({
    get: (question) => kept.get(`${version} ${question}`),
    set(question, answer) {
      // The record may have changed since the render began.
      if (answer.meta.version === version) kept.set(`${version} ${question}`, answer);
    },
  });
}
