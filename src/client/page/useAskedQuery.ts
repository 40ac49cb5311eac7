import { useLocation, useSearchParams } from 'react-router';

import { useIsHydrated } from '#src/client/browser/useIsHydrated.ts';

import { useRenderInfo } from './renderInfo.ts';

/** What react-router calls the address that a page was loaded at, until it goes anywhere. */
const AS_LOADED = 'default';

/**
 * The query that the reader asked for. It is that of the address, but for a page that answers its bare
 * address and takes up the rest after it is hydrated: until then the address lacks what was asked for,
 * and a key that is pressed meanwhile is about what was asked for.
 */
export function useAskedQuery(): URLSearchParams {
  const [search] = useSearchParams();
  const { asked } = useRenderInfo();
  const isAsLoaded = useLocation().key === AS_LOADED;
  const isHydrated = useIsHydrated();
  return isHydrated && isAsLoaded && asked !== undefined ? new URLSearchParams(asked) : search;
}
