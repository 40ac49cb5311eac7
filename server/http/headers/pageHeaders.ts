import { SECURITY_HEADERS } from './securityHeaders.ts';

/**
 * The headers of a page: those that every page has, overridden by its own, such as a content security
 * policy with the hash of its styles.
 */
export function pageHeaders(own: Record<string, string>, illustrative: boolean) {
  const names = new Set(Object.keys(own).map((name) => name.toLowerCase()));
  const shared: Record<string, string> = {
    ...SECURITY_HEADERS,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy':
      "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...(illustrative && { 'X-Robots-Tag': 'noindex' }),
  };
  return {
    ...Object.fromEntries(
      Object.entries(shared).filter(([name]) => !names.has(name.toLowerCase())),
    ),
    ...own,
  };
}
