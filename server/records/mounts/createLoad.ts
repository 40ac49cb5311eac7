import type { Answer } from '#src/contract/api/answer.ts';
import type { LoadAnswer } from '#src/figures/loadFigure.ts';

import { fetchCollection } from './fetchCollection.ts';
import type { Mount } from './Mount.ts';

/** Fetches from a record's API what figures are built from, each question once. */
export function createLoad(mount: Pick<Mount, 'fetchApi'>): LoadAnswer {
  const answers = new Map<string, Promise<unknown>>();
  return (name, params) => {
    const key = JSON.stringify([name, params]);
    const answer = answers.get(key) ?? fetchCollection(mount, name, params);
    answers.set(key, answer);
    // Kept under its own name.
    return answer as Promise<Answer<typeof name>>;
  };
}
