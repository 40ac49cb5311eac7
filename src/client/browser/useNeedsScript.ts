import { useIsHydrated } from './useIsHydrated.ts';

/**
 * The class of what works only with script: it keeps its space, so that nothing moves, and is shown
 * once the page is hydrated.
 */
export const useNeedsScript = (): string =>
  useIsHydrated() ? 'needs-script is-hydrated' : 'needs-script';
