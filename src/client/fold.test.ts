import { describe, expect, it } from 'vitest';

import { localMount } from '#server/records/mounts/localMount.ts';
import { smallRecord } from '#server/testing/smallRecord.ts';
import type { Answer } from '#src/contract/api/answer.ts';
import type { CollectionName } from '#src/contract/collections.ts';

import type { CollectionQuery } from './collectionQuery.ts';
import { createQueryClient, type FetchApi } from './queryClient.ts';

const { fetchApi: server } = localMount('', smallRecord, {});
/** A host of files: the query is nothing to it. */
const files: FetchApi = (path) => server(path.split('?')[0] ?? path);

const asked: string[] = [];
const counted: FetchApi = (path) => {
  asked.push(path);
  return files(path);
};

const answer = (
  fetchApi: FetchApi,
  [name, params]: CollectionQuery,
  known = false,
): Promise<Answer<CollectionName>> =>
  createQueryClient(fetchApi, { isFiles: known }).query({ queryKey: [name, params] });

const DAYS = ['2022-07-01', '2023-07-04', '2023-07-05', '2024-02-08', '2024-05-31', '2026-11-21'];
const ABOUT_DAYS: CollectionQuery[] = DAYS.flatMap((asAt): CollectionQuery[] => [
  ['register', { asAt }],
  ['decisions', { asAt }],
  ['commitments', { asAt }],
  ['priorities', { asAt }],
  ['events', { asAt }],
  ['people', { asAt }],
  ['funds', { asAt }],
  ['changes', { to: asAt }],
  ['changes', { from: asAt }],
  ['changes', { from: '2023-01-01', to: asAt < '2023-01-01' ? '2023-01-01' : asAt }],
]);

const named = (questions: readonly CollectionQuery[]) =>
  questions.map((question) => ({ name: JSON.stringify(question), question }));

describe('an API of files', () => {
  it.each(named(ABOUT_DAYS))(
    'answers about days as the server does: $name',
    async ({ question }) => {
      const expected = await answer(server, question);
      expect(await answer(files, question)).toEqual(expected);
      expect(await answer(files, question, true)).toEqual(expected);
    },
  );

  it('would answer wrongly if nothing were folded', async () => {
    const whole = await answer(files, ['register', {}]);
    expect(await answer(files, ['register', { asAt: '2023-07-04' }])).not.toEqual(whole);
  });

  const NARROW: CollectionQuery[] = [
    ['decisions', { place: 'east', service: 'dental' }],
    ['observations', { indicator: 'early-diagnosis', period: 'latest' }],
    ['observations', { area: 'E06000009,E92000001' }],
    ['conflicts', { place: 'west' }],
  ];
  it.each(named(NARROW))('is narrowed here: $name', async ({ question }) => {
    const { items } = await answer(server, question);
    expect(items.length).toBeGreaterThan(0);
    expect((await answer(files, question, true)).items).toEqual(items);
    expect((await answer(files, question)).items).toEqual(items);
  });

  it('is read once, whatever is asked', async () => {
    asked.length = 0;
    const client = createQueryClient(counted, { isFiles: true });
    for (const asAt of DAYS) await client.query({ queryKey: ['decisions', { asAt }] });
    await client.query({ queryKey: ['decisions', { place: 'east' }] });
    expect(asked.sort()).toEqual(['decisions.json', 'sources.json', 'system.json']);
  });
});

it('asks a server that answers about days once, and takes its word', async () => {
  asked.length = 0;
  const client = createQueryClient((path) => {
    asked.push(path);
    return server(path);
  });
  await client.query({ queryKey: ['register', { asAt: '2023-07-04' }] });
  expect(asked).toEqual(['register.json?asAt=2023-07-04']);
});

it('says so where a file it needs is not there', async () => {
  const broken: FetchApi = (path) =>
    path.startsWith('decisions')
      ? Promise.resolve(new Response('<h1>Not found</h1>', { status: 404 }))
      : files(path);
  await expect(answer(broken, ['register', { asAt: '2023-07-04' }])).rejects.toThrow(
    'makes no sense',
  );
});
