import { createApiResponses } from '#server/api/apiResponses.ts';
import { memoryStore } from '#server/records/memoryStore.ts';
import type { Answer } from '#src/contract/api/answer.ts';
import type { RecordData } from '#src/contract/record.ts';
import type { LoadAnswer } from '#src/figures/loadFigure.ts';

/** The answers of a record's API, each worked out once. */
export function answersOfRecord(record: RecordData): LoadAnswer {
  const { answer } = createApiResponses(memoryStore(record), '');
  const answers = new Map<string, Promise<unknown>>();
  return (name, params) => {
    const key = JSON.stringify([name, params]);
    const kept = answers.get(key) ?? answer(name, params);
    answers.set(key, kept);
    // Kept under its own name.
    return kept as Promise<Answer<typeof name>>;
  };
}
