import { expect, test } from 'vitest';

import { pagePolicy } from './pagePolicy.ts';

const asks = (...addresses: (string | null)[]) =>
  /connect-src [^;]*/.exec(pagePolicy("'sha256-x'", addresses))?.[0];

test('a page may connect to its own server only', () => {
  expect(asks('/example/api/v1', null)).toBe("connect-src 'self'");
});

test('another API and a postcode look-up are allowed by origin, each once', () => {
  expect(asks('https://api.example.org/v1', 'https://api.example.org/uk')).toBe(
    "connect-src 'self' https://api.example.org",
  );
  expect(asks('/api/v1', 'https://postcodes.example:8443/uk')).toBe(
    "connect-src 'self' https://postcodes.example:8443",
  );
});
