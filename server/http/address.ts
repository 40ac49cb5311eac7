import { EMBED_ROOT } from './embedHeaders.ts';

/** Longer queries ask nothing that is worth keeping an answer to. */
const LONGEST_KEPT = 500;

export const isWorthKeeping = (path: string, query: string): boolean =>
  path.length + query.length <= LONGEST_KEPT;

/** The one address of a page: single slashes, none at the end; null where it is that already. */
export function bareAddress({ pathname, search }: URL): string | null {
  if (pathname === '/') return null;
  // Also keeps “//elsewhere.example/” from becoming an address on another host.
  const bare = `/${pathname.split('/').filter(Boolean).join('/')}`;
  return bare === pathname ? null : `${bare}${search}`;
}

/**
 * The address of a page without the parameters that a form leaves empty where nothing was chosen.
 * Null where it has none, and of embeds, which refuse what means nothing.
 */
export function filledAddress({ pathname, searchParams }: URL): string | null {
  if (pathname.includes(EMBED_ROOT)) return null;
  const given = [...searchParams];
  const filled = given.filter(([, value]) => value !== '');
  if (filled.length === given.length) return null;
  const query = new URLSearchParams(filled).toString();
  return pathname + (query && `?${query}`);
}

export function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
