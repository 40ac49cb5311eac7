// @vitest-environment node
import { getResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { createApi } from '#server/api/createApi.ts';
import { memoryStore } from '#server/records/memoryStore.ts';
import { smallIllustrativeRecord, smallRecord } from '#server/testing/smallRecord.ts';
import { answerSchema } from '#src/contract/api/answer.ts';
import { Problem } from '#src/contract/api/problem.ts';

import { exampleFiles, exampleRecord } from './exampleRecord.ts';
import { handlersFor } from './handlers.ts';

const server = setupServer(
  ...handlersFor(smallRecord),
  ...handlersFor(smallIllustrativeRecord, '/example'),
);
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

const basisAt = async (path: string) => {
  const response = await fetch(`http://localhost${path}`);
  return answerSchema('places').parse(await response.json()).meta.basis;
};

it('answers each record under its own prefix', async () => {
  expect(await basisAt('/api/v1/places.json')).toBe('published');
  expect(await basisAt('/example/api/v1/places.json')).toBe('illustrative');
});

it.each([
  'register.json?asAt=2023-07-05',
  'observations.json?limit=2&offset=2',
  'observations.csv?limit=2',
  'schemas/Observation.json',
])('says exactly what the API says, headers included: %s', async (path) => {
  const address = `http://localhost/api/v1/${path}`;
  const [mocked, real] = await Promise.all([
    fetch(address),
    createApi(memoryStore(smallRecord)).fetch(new Request(address)),
  ]);
  expect(await mocked.text()).toBe(await real.text());
  expect(Object.fromEntries(mocked.headers)).toMatchObject(Object.fromEntries(real.headers));
});

it('answers with the API’s problems', async () => {
  const response = await fetch('http://localhost/api/v1/register.json?asAt=1999-01-01');
  expect(response.status).toBe(400);
  expect(Problem.parse(await response.json()).title).toContain('The record begins');
  expect((await fetch('http://localhost/api/v1/')).status).toBe(404);
});

it.each(['/api/v2/places', '/api/v1-old', '/other/api/v1/places'])(
  'doesn’t handle other addresses: %s',
  async (path) => {
    const request = new Request(`http://localhost${path}`);
    expect(await getResponse(handlersFor(smallRecord), request)).toBeUndefined();
  },
);

it('reads the worked example from its files, once', () => {
  expect(exampleFiles.has('system.json')).toBe(true);
  const record = exampleRecord();
  expect(record.system[0]?.basis).toBe('illustrative');
  expect(exampleRecord()).toBe(record);
});
