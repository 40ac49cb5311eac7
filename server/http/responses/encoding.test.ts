// @vitest-environment node
import { expect, it } from 'vitest';

import { acceptedEncoding, isCompressible } from './encoding.ts';

it.each([
  [null, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['br', 'br'],
  ['GZIP', 'gzip'],
  ['gzip;q=1.0, br;q=0.5', 'gzip'],
  ['br;q=0', 'identity'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['br;q=0, *', 'gzip'],
  ['deflate, zstd', 'identity'],
  ['gzip;q=0.001 , br ; q=0', 'gzip'],
] as const)('Accept-Encoding %s means %s', (header, encoding) => {
  expect(acceptedEncoding(header)).toBe(encoding);
});

it.each([
  ['text/html; charset=utf-8', 2000, true],
  ['application/json', 2000, true],
  ['application/problem+json', 2000, true],
  ['image/svg+xml', 2000, true],
  ['application/json', 200, false],
  ['image/png', 2000, false],
  ['font/woff2', 2000, false],
])('%s of %i bytes: compressed %s', (type, bytes, expected) => {
  expect(isCompressible(type, bytes)).toBe(expected);
});
