/** Headers of every API response: any site may read it, no browser runs or frames it as a page. */
export const apiHeaders = (illustrative: boolean): Record<string, string> => ({
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link, Content-Disposition',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  ...(illustrative && { 'X-Robots-Tag': 'noindex' }),
});

/** Fresh for five minutes; for a day a cache may serve it while it revalidates. */
export const API_CACHE_CONTROL = 'public, max-age=300, stale-while-revalidate=86400';

export const API_METHODS = 'GET, HEAD, OPTIONS';
