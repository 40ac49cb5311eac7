import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False in the page as the server wrote it and in the first paint; true once script runs. */
export const useIsHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
