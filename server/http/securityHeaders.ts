/**
 * Headers of every response, whatever its status: a response's own, such as a page's content security
 * policy, take their place. What a browser shows without any of its own can load, send and be framed by
 * nothing.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};
