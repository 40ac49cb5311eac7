// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { memoryStore } from '#server/records/memoryStore.ts';
import { smallRecord } from '#server/testing/smallRecord.ts';
import { answerSchema } from '#src/contract/api/answer.ts';
import { Problem } from '#src/contract/api/problem.ts';

import { createApi } from './createApi.ts';
import { pageLinks } from './paging.ts';

const api = createApi(memoryStore(smallRecord));
const at = (path: string) => `http://localhost/example/api/v1/${path}`;
const ask = async (path: string) => api.fetch(new Request(at(path)));
const answer = async (path: string) =>
  answerSchema('observations').parse(await (await ask(path)).json());

/** Addresses by relation, as a client resolves them. */
const links = (response: Response, from: string): Record<string, string> =>
  Object.fromEntries(
    [...(response.headers.get('Link') ?? '').matchAll(/<([^>]+)>; rel="(\w+)"/g)].map(
      ([, to = '', rel = '']) => [rel, new URL(to, from).href],
    ),
  );

it('without a limit everything is returned', async () => {
  const { meta, items } = await answer('observations.json');
  expect(items).toHaveLength(5);
  expect(meta).toMatchObject({ count: 5, total: 5 });
  expect((await ask('observations.json')).headers.get('Link')).toBeNull();
});

it.each(['observations.json', 'observations', 'observations.csv'])(
  'links lead through every row once: %s',
  async (file) => {
    const whole = await (await ask(file)).text();
    let address: string | undefined = at(`${file}?limit=2`);
    let seen = '';
    let pages = 0;
    while (address !== undefined) {
      const response: Response = await api.fetch(new Request(address));
      seen += await response.text();
      address = links(response, address)['next'];
      pages += 1;
    }
    expect(pages).toBe(3);
    for (const { area, period, value } of smallRecord.observations.map((row) => ({
      value: '',
      ...row,
    }))) {
      const row = file.endsWith('.csv')
        ? new RegExp(`${area},Persons,,All ages,${period}.+,${value},`)
        : new RegExp(`"area":"${area}"[^}]+"period":"${period}"[^}]+"value":${value}\\b`);
      expect(seen.split(row), `${area} ${period}`).toHaveLength(2);
      expect(whole).toMatch(row);
    }
  },
);

it('links keep the other parameters, and the total is given', async () => {
  const path = 'observations.json?indicator=early-diagnosis&limit=2&offset=2&utm_source=x';
  const { meta, items } = await answer(path);
  expect(meta).toMatchObject({ count: 2, total: 5 });
  expect(items).toEqual(smallRecord.observations.slice(2, 4));
  const query = 'observations.json?indicator=early-diagnosis&limit=2';
  expect(links(await ask(path), at(path))).toEqual({
    first: at(query),
    prev: at(query),
    next: at(`${query}&offset=4`),
    last: at(`${query}&offset=4`),
  });
});

it('a page beyond the end is empty and links to the last', async () => {
  const { meta, items } = await answer('observations.json?limit=2&offset=90');
  expect(items).toEqual([]);
  expect(meta).toMatchObject({ count: 0, total: 5 });
  const beyond = links(await ask('observations.json?limit=2&offset=90'), at('x'));
  expect(Object.keys(beyond)).toEqual(['first', 'prev', 'last']);
  expect(beyond['prev']).toBe(at('observations.json?limit=2&offset=4'));
});

it('an offset may be given without a limit', async () => {
  const { meta } = await answer('observations.json?offset=3');
  expect(meta).toMatchObject({ count: 2, total: 5 });
});

it('equal pages have one entity tag, others another', async () => {
  const tag = async (query: string) => (await ask(`observations?${query}`)).headers.get('ETag');
  expect(await tag('offset=0')).toBe(await tag(''));
  expect(await tag('limit=002&offset=2')).toBe(await tag('offset=02&limit=2'));
  expect(await tag('limit=2')).not.toBe(await tag('limit=3'));
  expect(await tag('limit=2&offset=2')).not.toBe(await tag('limit=2'));
});

it.each(['decisions', 'events', 'changes'])('%s has pages, too', async (name) => {
  const response = await ask(`${name}.json?limit=1`);
  expect(response.status).toBe(200);
  expect(links(response, at('x'))).toHaveProperty('next');
});

describe('a wrong limit or offset', () => {
  it.each([
    ['observations?limit=0', 'limit', 'must be a whole number from 1 to 5000; it was “0”.'],
    ['observations?limit=5001', 'limit', 'from 1 to 5000'],
    ['observations?limit=', 'limit', 'from 1 to 5000'],
    ['observations?limit=ten', 'limit', 'it was “ten”.'],
    ['observations?limit=1e3', 'limit', 'whole number'],
    ['observations?limit=1.5', 'limit', 'whole number'],
    ['observations?limit=-1', 'limit', 'whole number'],
    ['observations.csv?offset=-1', 'offset', 'must be a whole number from 0 to 1000000'],
    ['observations?offset=99999999', 'offset', 'from 0 to 1000000'],
    ['observations?limit=1&limit=2', 'limit', 'is given more than once'],
    ['places?limit=1', 'limit', 'There is no parameter “limit” here'],
  ])('is explained: %s', async (path, parameter, words) => {
    const response = await ask(path);
    expect(response.status).toBe(400);
    const { errors, title } = Problem.parse(await response.json());
    expect(errors?.map((error) => error.parameter)).toEqual([parameter]);
    expect(title).toContain(words);
  });
});

it('an empty collection has one page', () => {
  const url = new URL('http://localhost/api/v1/events.json?limit=10');
  expect(pageLinks(url, { limit: 10 }, 0)).toEqual([
    '<events.json?limit=10>; rel="first"',
    '<events.json?limit=10>; rel="last"',
  ]);
});
