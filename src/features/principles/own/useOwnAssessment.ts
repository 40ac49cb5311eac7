import { useState } from 'react';

import type { OwnAssessment } from '#src/contract/principles/assessmentDraft.ts';
import { readOwnAssessment } from '#src/stores/own/checkAssessment.ts';
import { storeAssessment } from '#src/stores/own/storeAssessment.ts';
import { useReader } from '#src/stores/readerStore.ts';

/**
 * What the reader assesses: on this page alone, until they ask the browser to keep it; from then on
 * every change is kept.
 * @param empty the form before anything is entered
 */
export function useOwnAssessment(empty: OwnAssessment) {
  const stored = useReader(({ ownAssessment }) => ownAssessment);
  const [here, setHere] = useState(empty);
  const [isRefused, setRefused] = useState(false);
  const kept = readOwnAssessment(stored);
  const own = kept ?? here;
  const isKept = stored !== null;
  const store = (next: OwnAssessment | null) => setRefused(!storeAssessment(next));
  return {
    own,
    isKept,
    /** Whether what the browser keeps can't be read. */
    isUnreadable: isKept && kept === null,
    /** Whether the browser refused to keep it. */
    isRefused,
    change: (next: OwnAssessment) => (isKept ? store(next) : setHere(next)),
    keep: () => store(own),
    forget: () => {
      setHere(own);
      store(null);
    },
  };
}
