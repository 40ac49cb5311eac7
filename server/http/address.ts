import { EMBED_ROOT } from './headers/embedHeaders.ts';

/** Responses at longer addresses are not cached: nobody but a robot requests them. */
const MAX_CACHEABLE_CHARS = 500;

export const isCacheable = (path: string, query: string): boolean =>
  path.length + query.length <= MAX_CACHEABLE_CHARS;

/**
 * The address with single slashes and none at its end, to redirect to; null if it is that already.
 */
export function normalisedAddress({ pathname, search }: URL): string | null {
  if (pathname === '/') return null;
  // Also keeps “//elsewhere.example/” from becoming an address on another host.
  const normalised = `/${pathname.split('/').filter(Boolean).join('/')}`;
  return normalised === pathname ? null : `${normalised}${search}`;
}

/**
 * The address of a page without empty parameters, which forms send where nothing was chosen. Null if
 * there are none, and for embeds, which reject them.
 */
export function withoutEmptyParameters({ pathname, searchParams }: URL): string | null {
  if (pathname.includes(EMBED_ROOT)) return null;
  const given = [...searchParams];
  const filled = given.filter(([, value]) => value !== '');
  if (filled.length === given.length) return null;
  const query = new URLSearchParams(filled).toString();
  return pathname + (query && `?${query}`);
}

/** Whether the percent-encoding of a path is valid. */
export function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
