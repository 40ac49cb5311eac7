import { useSyncExternalStore } from 'react';

import type { Ratio } from '#src/outlets/slide/slideLayout.ts';

const QUERY = '(max-aspect-ratio: 3/2)';

const subscribe = (changed: () => void) => {
  const media = matchMedia(QUERY);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
};

/** The shape of slides that fills the window better. */
export const useRatio = (): Ratio =>
  useSyncExternalStore(
    subscribe,
    () => (matchMedia(QUERY).matches ? '4:3' : '16:9'),
    () => '16:9',
  );
