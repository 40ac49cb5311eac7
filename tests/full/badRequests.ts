/** Pseudo-random numbers from 0 to 1 that a seed repeats (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const METHODS = ['GET', 'GET', 'GET', 'GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE'];
const RARE_METHODS = ['OPTIONS', 'PATCH', 'TRACE', 'CONNECT', 'PROPFIND', 'get', 'G ET', ''];
const PATHS = [
  '/',
  '/register',
  '/register/blackpool/dental-services',
  '/places/blackpool',
  '/places/blackpool/profile',
  '/places/blackpool/changes.atom',
  '/services/dental-services/reviews.ics',
  '/outcomes',
  '/outcomes/life-expectancy-male',
  '/compare',
  '/changes',
  '/changes.atom',
  '/reviews.ics',
  '/priorities',
  '/money',
  '/find',
  '/about/unknowns',
  '/embed/register',
  '/embed/who-decides',
  '/embed/gap-closing',
  '/og/index.png',
  '/og/find.png',
  '/og/compare.png',
  '/og/places/blackpool.png',
  '/oembed',
  '/assets/index.js',
  '/robots.txt',
  '/embed.js',
  '/api/v1/health',
  '/api/v1/openapi.json',
  '/api/v1/schemas/Place.json',
  '/api/v1/places',
  '/api/v1/places.csv',
  '/api/v1/register.json',
  '/api/v1/observations.csv',
  '/api/v1/figures/register.json',
  '/api/v1/figures/place/blackpool.json',
];
const NAMES = [
  'asAt',
  'q',
  'place',
  'service',
  'status',
  'group',
  'indicator',
  'area',
  'against',
  'period',
  'limit',
  'offset',
  'view',
  'url',
  'format',
  'maxwidth',
  'year',
  'sex',
  'theme',
  '__proto__',
  'constructor',
  'toString',
  'asAt[]',
  '',
  'utm_source',
  '%00',
];
const VALUES = [
  '',
  '0',
  '-1',
  '1e309',
  '99999999999999999999',
  'NaN',
  'null',
  'undefined',
  'true',
  'E06000009',
  '2024-02-30',
  '0000-00-00',
  '2024-01-01',
  '9999-12-31',
  'blackpool',
  'announced',
  'all',
  '..',
  '%08',
  '%00',
  '%ff%fe',
  '%',
  '%zz',
  '%EF%BF%BE',
  '%ED%A0%80',
  '%F0%9F%8F%A5',
  '%0d%0aX:%20y',
  '<script>',
  '%3Cscript%3E',
  '"\'`',
  ']]%3E',
  '{{7*7}}',
  '${7*7}',
  '../../etc/passwd',
  '=1+1',
  'https://example.org/places/blackpool',
  'javascript:alert(1)',
  '//evil.example',
  'LA14%201AA',
  '__proto__',
  'hasOwnProperty',
  'x'.repeat(3e3),
  ','.repeat(500),
  'a,b,c',
  '*',
  '?',
  '#',
  'é',
];
const SEGMENTS = [
  '..',
  '.',
  '%2e%2e',
  '%2F',
  '%5c',
  '\\',
  '',
  '%00',
  '%08',
  '%',
  '%zz',
  '%ff',
  'x',
  '__proto__',
  'constructor',
  '.env',
  '.git',
  'index.html',
  'wp-login.php',
  'x'.repeat(2e3),
  '%EF%BF%BF',
  ';',
  '*',
];
const HOSTS = [
  'localhost',
  'example.org',
  '256.256.256.256',
  '1.2.3.4.5',
  '0x7f.1',
  '[::1]',
  '[::1',
  'a_b',
  '',
  'ev il',
  'x:99999',
  'x:',
  ':80',
  '%00',
  'a@b',
  'ü',
  '..',
  'x/y',
  '?',
  '#',
  'x'.repeat(300),
];
/** Odd, but as HTTP has them. */
const HEADERS = [
  'Accept: */*',
  'Accept: \xff\xfe',
  'Accept-Encoding: br;q=0, gzip;q=2, *;q=x',
  'Accept-Encoding: ,,,;;;',
  'Accept-Language: cy',
  'If-None-Match: *',
  'If-None-Match: W/"x", "',
  'If-Modified-Since: yesterday',
  'Range: bytes=5-1',
  'Cookie: __proto__=1; a=%',
  'Expect: 100-continue',
  'Expect: tea',
  'Upgrade: websocket',
  'Connection: Upgrade',
  'Content-Type: application/json; charset=nonsense',
  'X-Forwarded-Host: evil.example',
  'X-Forwarded-Proto: javascript',
  'Origin: null',
  'Referer: //',
  'Forwarded: host="',
  'TE: trailers',
  'Trailer: Host',
  'Max-Forwards: 0',
  'HTTP2-Settings: x',
];
/** Not as HTTP has them, or not with what follows. */
const BROKEN_HEADERS = [
  'Content-Length: -1',
  'Content-Length: 5',
  'Content-Length: 99999999999999999999',
  'Transfer-Encoding: chunked',
  'Transfer-Encoding: nonsense',
  'Host: second.example',
  'Bad Header: x',
  ': no name',
  'no colon',
  `X-Long: ${'x'.repeat(17_000)}`,
];
const BODIES = ['5', '{"a":', '0\r\n\r\n', 'zz\r\n', '\x00\xff', 'x'.repeat(10_000)];

/**
 * A request that no browser would send, as the text on the wire: addresses, queries, hosts, headers
 * and bodies that are malformed, hostile or only unusual.
 * @param seed the same one makes the same request
 */
export function badRequest(seed: number): string {
  const next = random(seed);
  const isIn = (share: number) => next() < share;
  // An index below the length.
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? '';
  const several = <T>(most: number, make: () => T) =>
    Array.from({ length: Math.floor(next() * (most + 1)) }, make);

  const method = isIn(0.08) ? pick(RARE_METHODS) : pick(METHODS);
  let path = (isIn(0.3) ? '/example' : '') + pick(PATHS);
  if (isIn(0.35)) path += several(3, () => `/${pick(SEGMENTS)}`).join('');
  if (isIn(0.1)) path = path.replace(/[^/]+$/, () => pick(SEGMENTS));
  if (isIn(0.05)) path = path.replaceAll('/', pick(['//', '\\', '%2f', '/./']));
  const query = several(4, () => `${pick(NAMES)}${isIn(0.95) ? '=' : ''}${pick(VALUES)}`).join('&');
  let target = path + (query && `?${query}`);
  if (isIn(0.02))
    target = pick(['*', '', 'x', 'http://', 'http://1.2.3.4.5/', 'https://x:y@z/', '?']);
  if (isIn(0.03)) target = `http://${pick(HOSTS)}${target}`;
  const version = isIn(0.03)
    ? pick(['HTTP/1.0', 'HTTP/0.9', 'HTTP/2.0', 'http/1.1', ''])
    : 'HTTP/1.1';
  const body = isIn(0.15) ? pick(BODIES) : '';
  const lines = [
    `${method} ${target} ${version}`,
    ...(isIn(0.97) ? [`Host: ${isIn(0.5) ? pick(HOSTS) : 'localhost'}`] : []),
    'Connection: close',
    ...several(3, () => pick(HEADERS)),
    ...(isIn(0.1) ? [pick(BROKEN_HEADERS)] : []),
    // Without it the body is a second request.
    ...(body !== '' && isIn(0.7) ? [`Content-Length: ${body.length}`] : []),
  ];
  return `${lines.join(isIn(0.98) ? '\r\n' : '\n')}\r\n\r\n${body}`;
}
