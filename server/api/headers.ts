/** What every answer of the API carries: readable from anywhere, never run or framed as a page. */
export const apiHeaders = (illustrative: boolean): Record<string, string> => ({
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link, Content-Disposition',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  ...(illustrative && { 'X-Robots-Tag': 'noindex' }),
});

/** Five minutes fresh; for a day, a cache may answer while it asks again. */
export const API_CACHE_CONTROL = 'public, max-age=300, stale-while-revalidate=86400';

export const API_METHODS = 'GET, HEAD, OPTIONS';
