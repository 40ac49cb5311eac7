import { useSyncExternalStore } from 'react';

const SECOND_MS = 1000;

const subscribe = (changed: () => void) => {
  const ticking = setInterval(changed, SECOND_MS);
  return () => clearInterval(ticking);
};

/** The time in whole seconds, as milliseconds since 1970; null in the page as the server wrote it. */
export const useNow = (): number | null =>
  useSyncExternalStore(
    subscribe,
    () => Math.floor(Date.now() / SECOND_MS) * SECOND_MS,
    () => null,
  );
