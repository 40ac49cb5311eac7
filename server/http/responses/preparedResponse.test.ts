import { expect, test, vi } from 'vitest';

import { encodeBody } from './encoding.ts';
import { prepareResponse } from './preparedResponse.ts';

test('an encoding that failed is tried again, and one that succeeded is cached', async () => {
  const encode = vi
    .fn<typeof encodeBody>(encodeBody)
    .mockRejectedValueOnce(new Error('out of memory'));
  const headers = { 'Content-Type': 'text/plain' };
  const answer = prepareResponse({ status: 200, headers, body: 'a'.repeat(1000) }, 5, encode);
  const ask = async () =>
    answer.respond(new Request('http://localhost/', { headers: { 'Accept-Encoding': 'gzip' } }));
  await expect(ask()).rejects.toThrow('out of memory');
  expect((await ask()).headers.get('Content-Encoding')).toBe('gzip');
  expect((await ask()).status).toBe(200);
  expect(encode).toHaveBeenCalledTimes(2);
});
