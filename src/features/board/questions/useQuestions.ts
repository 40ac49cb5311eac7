import { useMemo, useSyncExternalStore } from 'react';

import { useRenderInfo } from '#src/client/page/renderInfo.ts';
import { readerKey, useReader } from '#src/stores/readerStore.ts';

import type { BoardQuestion } from './BoardQuestion.ts';
import { parseQuestions } from './parseQuestions.ts';

/** Whether local storage has it all. @param key in local storage */
function isStored(key: string, questions: readonly BoardQuestion[]): boolean {
  if (questions.length === 0) return true;
  try {
    const text = localStorage.getItem(key) ?? '';
    return questions.every(({ id }) => text.includes(JSON.stringify(id)));
  } catch {
    return false;
  }
}

/** What was noted in this browser, for this record, and whether it outlasts the window. */
export function useQuestions(): {
  questions: readonly BoardQuestion[];
  isStored: boolean;
  key: string;
} {
  const stored = useReader((reader) => reader.questions);
  const questions = useMemo(() => parseQuestions(stored), [stored]);
  const key = readerKey(useRenderInfo().prefix);
  return {
    questions,
    isStored: useSyncExternalStore(
      useReader.subscribe,
      () => isStored(key, questions),
      () => true,
    ),
    key,
  };
}
