// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { memoryStore } from '#server/records/memoryStore.ts';
import type { Store } from '#server/records/Store.ts';
import { smallIllustrativeRecord, smallRecord } from '#server/testing/smallRecord.ts';
import { answerSchema } from '#src/contract/api/answer.ts';
import { Health } from '#src/contract/api/health.ts';
import { Problem } from '#src/contract/api/problem.ts';
import {
  COLLECTIONS,
  COLLECTION_NAMES,
  STORED_NAMES,
  type CollectionName,
  type Item,
} from '#src/contract/collections.ts';

import { createApi } from './createApi.ts';

const api = createApi(memoryStore(smallRecord), { build: 'test' });
const ask = async (path: string, init?: RequestInit, from = api) =>
  from.fetch(new Request(`http://localhost/api/v1/${path}`, init));

async function items<N extends CollectionName>(name: N, query = ''): Promise<Item<N>[]> {
  const response = await ask(`${name}.json${query}`);
  expect(response.status).toBe(200);
  // The schema was chosen by the same name; inference does not follow an indexed generic.
  return answerSchema(name).parse(await response.json()).items as Item<N>[];
}

async function problem(path: string, status = 400): Promise<Problem> {
  const response = await ask(path);
  expect(response.status).toBe(status);
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  const body = Problem.parse(await response.json());
  expect(body.status).toBe(status);
  return body;
}

it('the test record meets the contract', () => {
  for (const name of STORED_NAMES)
    for (const row of smallRecord[name])
      expect(COLLECTIONS[name].stored.safeParse(row).error?.issues ?? [], name).toEqual([]);
});

describe('every collection', () => {
  it.each(COLLECTION_NAMES)('%s meets the contract, at both addresses', async (name) => {
    const [bare, file] = await Promise.all([ask(name), ask(`${name}.json`)]);
    expect(bare.status).toBe(200);
    expect(bare.headers.get('Content-Type')).toBe('application/json');
    const text = await bare.text();
    expect(await file.text()).toBe(text);
    const json: unknown = JSON.parse(text);
    expect(text).toBe(JSON.stringify(json));
    const answer = answerSchema(name).parse(json);
    expect(answer.items.length).toBeGreaterThan(0);
    expect(answer.meta).toEqual({
      version: await memoryStore(smallRecord).version(),
      asAt: '2026-11-21',
      searched: '2026-11-21',
      updated: '2026-11-21',
      basis: 'published',
      count: answer.items.length,
      total: answer.items.length,
      licence: 'Open Government Licence v3.0',
      attribution:
        'Contains public sector information licensed under the Open Government Licence v3.0. Other sources keep their own terms.',
    });
  });

  it('of an illustrative record says so, and is not indexed', async () => {
    const example = createApi(memoryStore(smallIllustrativeRecord));
    const response = await ask('places.json', {}, example);
    expect(response.headers.get('X-Robots-Tag')).toBe('noindex');
    const { meta } = answerSchema('places').parse(await response.json());
    expect(meta.basis).toBe('illustrative');
    expect(`${meta.licence} ${meta.attribution}`).not.toContain('Government');
    expect((await ask('places.json')).headers.get('X-Robots-Tag')).toBeNull();
    expect((await ask('nothing', {}, example)).headers.get('X-Robots-Tag')).toBe('noindex');
  });

  it('answers at any prefix', async () => {
    const response = await api.fetch(new Request('http://localhost/example/api/v1/places.json'));
    expect(response.status).toBe(200);
  });
});

describe('as at a day', () => {
  it('leaves out an announcement on the day before it', async () => {
    const before = await items('register', '?asAt=2023-07-04');
    expect(before).toHaveLength(4);
    expect(before.map((cell) => cell.status)).toEqual([null, null, null, null]);
    const on = await items('register', '?asAt=2023-07-05');
    expect(on.map((cell) => cell.status)).toEqual(Array(4).fill('announced'));
    expect(on.every((cell) => cell.decides === 'the ICB')).toBe(true);
    expect(await items('decisions', '?asAt=2023-07-04')).toEqual([]);
    expect(await items('decisions', '?asAt=2023-07-05')).toHaveLength(4);
  });

  it('has the day in its metadata', async () => {
    const response = await ask('register?asAt=2023-07-04');
    expect(answerSchema('register').parse(await response.json()).meta.asAt).toBe('2023-07-04');
  });

  it('counts a fund from the last day of its year', async () => {
    expect(await items('funds', '?asAt=2024-03-30')).toEqual([]);
    expect(await items('funds', '?asAt=2024-03-31')).toHaveLength(1);
  });

  it('counts a priority without a date from its year, and only the progress known by then', async () => {
    expect(await items('priorities', '?asAt=2023-03-31')).toEqual([]);
    const progress = async (asAt: string) =>
      (await items('priorities', `?asAt=${asAt}`)).map((row) => row.progress.length);
    expect(await progress('2023-04-01')).toEqual([0]);
    expect(await progress('2023-09-30')).toEqual([1]);
    // The report on 31 March 2024 was published in May 2024, on its 31st at the latest.
    expect(await progress('2024-05-30')).toEqual([1]);
    expect(await progress('2024-05-31')).toEqual([2]);
  });

  it('counts a month from its last day', async () => {
    expect(await items('events', '?asAt=2024-05-30')).toHaveLength(1);
    expect(await items('events', '?asAt=2024-05-31')).toHaveLength(2);
  });

  it('counts people from the day they were seen, where it is not known since when', async () => {
    expect(await items('people', '?asAt=2023-07-04')).toEqual([]);
    expect(await items('people', '?asAt=2023-07-05')).toHaveLength(1);
    expect(await items('commitments', '?asAt=2023-07-04')).toEqual([]);
  });
});

describe('parameters', () => {
  it('narrow the register, decisions and promises', async () => {
    expect(await items('register', '?place=east&service=dental')).toHaveLength(1);
    expect(await items('decisions', '?place=west')).toHaveLength(2);
    expect(await items('decisions', '?status=delegated')).toEqual([]);
    expect(await items('commitments', '?place=west')).toEqual([]);
    expect(await items('people', '?place=west')).toEqual([]);
  });

  it('for one place keep what is about every place', async () => {
    expect((await items('events', '?place=east')).map((row) => row.id)).toEqual(['begins']);
    expect(await items('unknowns', '?place=west')).toEqual([]);
    expect(await items('conflicts', '?place=west&service=dental')).toHaveLength(1);
    expect(await items('conflicts', '?place=east')).toEqual([]);
  });

  it('take the latest period of the indicator, not of each area', async () => {
    const latest = await items('observations', '?period=latest');
    expect(latest.map((row) => [row.area, row.period])).toEqual([
      ['E92000001', '2022'],
      ['E06000009', '2022'],
    ]);
    expect(await items('observations', '?period=latest&area=E06000008')).toEqual([]);
    // Its latest figure is of the year before.
    const [own] = await items('observations', '?period=latest-of-area&area=E06000008');
    expect(own).toMatchObject({ period: '2021', value: 50.5 });
    expect(await items('observations', '?area=E06000008&sex=Persons')).toHaveLength(1);
    expect(await items('observations', '?sex=Male')).toEqual([]);
    expect(await items('observations', '?indicator=early-diagnosis')).toHaveLength(5);
  });

  it('select what changed between two days', async () => {
    const titles = async (query: string) =>
      (await items('changes', query)).map((change) => change.title);
    expect(await titles('?from=2023-07-04&to=2023-07-05')).toEqual([
      'An aim to delegate was announced.',
    ]);
    expect(await titles('?from=2023-07-05&to=2023-07-05')).toEqual([]);
    // Nothing is known from before the record's first day, so that day itself counts.
    expect(await titles('?to=2022-07-01')).toContain('The ICB begins');
    expect(await titles('?from=2022-07-01&to=2022-07-01')).toContain('The ICB begins');
    expect(await titles('?from=2022-07-02&to=2022-07-02')).toEqual([]);
    const response = await ask('changes?to=2023-07-05');
    expect(answerSchema('changes').parse(await response.json()).meta.asAt).toBe('2023-07-05');
  });

  it('that are campaign tags are ignored', async () => {
    expect(await items('places', '?utm_source=letter&fbclid=x&gclid=y')).toHaveLength(2);
  });

  it.each([
    ['register?foo=1', 'foo', 'There is no parameter “foo” here; allowed: place, service, asAt.'],
    ['places?place=east', 'place', 'There is no parameter “place” here; this collection has none.'],
    ['register?place=east&place=west', 'place', 'is given more than once'],
    ['register?asAt=2023-02-30', 'asAt', 'must be a real day'],
    ['register?asAt=', 'asAt', 'must be a real day'],
    ['register?asAt=5%20July', 'asAt', 'must be a real day'],
    ['register?place=%E0%A4%A', 'place', 'must be lower-case words'],
    [
      'register?place=leeds',
      'place',
      'There is no place “leeds” in this record; it has east, west.',
    ],
    ['register?service=x-ray', 'service', 'it has dental, eye-health.'],
    ['observations?indicator=joy', 'indicator', 'it has early-diagnosis.'],
    ['observations?area=E99999999', 'area', 'areas.json lists those it has.'],
    [
      'observations?period=newest',
      'period',
      'must be one of latest, latest-of-area, all; it was “newest”.',
    ],
    ['decisions?status=moved', 'status', 'must be one of retained, announced'],
    ['register?asAt=2022-06-30', 'asAt', 'The record begins on 1 July 2022'],
    ['register?asAt=2026-11-22', 'asAt', '22 November 2026 is in the future of this record'],
    ['changes?from=2020-01-01', 'from', 'The record begins on 1 July 2022'],
    ['changes?to=2030-01-01', 'to', 'in the future'],
    ['changes?from=2024-01-02&to=2024-01-01', 'from', 'is after “to”'],
    ['register?__proto__=1', '__proto__', 'There is no parameter'],
    ['register?constructor=1', 'constructor', 'There is no parameter'],
  ])('that are wrong are explained: %s', async (path, parameter, words) => {
    const { errors, title, detail } = await problem(path);
    expect(errors?.map((error) => error.parameter)).toEqual([parameter]);
    expect(title).toContain(words);
    for (const allowed of Object.keys(COLLECTIONS[path.split('?')[0] as CollectionName].params))
      expect(detail).toContain(allowed);
  });

  it('are all named if several are wrong, and long ones are cut', async () => {
    const { errors, title } = await problem(`register?a=1&b=2&asAt=x&${'y'.repeat(500)}=1`);
    expect(errors).toHaveLength(4);
    expect(title).toContain('4 parameters');
    expect(title.length).toBeLessThan(1000);
  });
});

describe('what doesn’t exist', () => {
  it.each([
    'nothing',
    'places.xml',
    'places.csv.json',
    'constructor',
    'places/east',
    '',
    '%E0%A4%A',
  ])('is a 404 that lists the collections: %s', async (path) => {
    const body = await problem(path, 404);
    expect(body.allowed).toEqual([...COLLECTION_NAMES]);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is refused', async (method) => {
    const response = await ask('places', { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe('GET, HEAD, OPTIONS');
    expect(Problem.parse(await response.json()).title).toContain(method);
  });

  it('logs unexpected errors, and gives the client no details', async () => {
    const errors: unknown[] = [];
    const secret = new Error('password=secret');
    const store: Store = {
      ...memoryStore(smallRecord),
      read: (name) =>
        name === 'places' ? Promise.reject(secret) : memoryStore(smallRecord).read(name),
    };
    const broken = createApi(store, { log: (error) => errors.push(error) });
    const response = await ask('places', {}, broken);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
    expect(errors).toEqual([secret]);
  });
});

describe('headers', () => {
  it('let every site read, none frame, and caches store', async () => {
    const { headers } = await ask('register');
    expect(Object.fromEntries(headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': expect.stringContaining('ETag'),
      'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'etag': expect.stringMatching(/^W\/"[\x21\x23-\x7e]+"$/),
    });
  });

  it('answer a preflight', async () => {
    const response = await ask('register', { method: 'OPTIONS' });
    expect(response.status).toBe(204);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.get('Access-Control-Allow-Methods')).toBe('GET, HEAD, OPTIONS');
    expect(response.headers.get('Access-Control-Allow-Headers')).toContain('If-None-Match');
  });

  const tag = async (path: string, from = api) => (await ask(path, {}, from)).headers.get('ETag');

  it('have one entity tag for equal queries and others for others', async () => {
    const usual = await tag('register');
    expect(await tag('register.json?asAt=2026-11-21&utm_source=x')).toBe(usual);
    expect(await tag('register?asAt=2023-07-05')).not.toBe(usual);
    expect(await tag('register?service=dental&place=east')).toBe(
      await tag('register?place=east&service=dental'),
    );
    expect(await tag('observations?period=all')).toBe(await tag('observations'));
    expect(await tag('decisions')).not.toBe(usual);
    expect(await tag('register', createApi(memoryStore(smallRecord), { build: 'next' }))).not.toBe(
      usual,
    );
    const changed = { ...smallRecord, decisions: smallRecord.decisions.slice(1) };
    expect(await tag('register', createApi(memoryStore(changed), { build: 'test' }))).not.toBe(
      usual,
    );
  });

  it('answer 304 while nothing changed', async () => {
    const etag = (await tag('register')) ?? '';
    for (const given of [etag, etag.slice(2), `"other", ${etag}`, '*']) {
      const response = await ask('register', { headers: { 'If-None-Match': given } });
      expect(response.status).toBe(304);
      expect(response.headers.get('ETag')).toBe(etag);
      expect(await response.text()).toBe('');
    }
    const other = { headers: { 'If-None-Match': '"other"' } };
    expect((await ask('register', other)).status).toBe(200);
  });

  it('answer HEAD as GET without a body', async () => {
    const [head, get] = await Promise.all([ask('register', { method: 'HEAD' }), ask('register')]);
    expect(head.status).toBe(200);
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
    expect(await head.text()).toBe('');
    expect((await ask('nothing', { method: 'HEAD' })).status).toBe(404);
  });
});

it('health has the record’s basis and last update, and is not cached', async () => {
  const response = await ask('health');
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  expect(Health.parse(await response.json())).toMatchObject({
    status: 'ok',
    basis: 'published',
    searched: '2026-11-21',
    updated: '2026-11-21',
  });
});

it('the OpenAPI document has the address it is mounted at', async () => {
  const response = await api.fetch(new Request('http://localhost/example/api/v1/openapi.json'));
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({
    openapi: '3.1.0',
    servers: [{ url: '/example/api/v1' }],
  });
});

it('several areas are separated by commas, in any order', async () => {
  const [first, second] = smallRecord.areas.map(({ code }) => code);
  const one = await ask(`observations.json?area=${first},${second}`);
  const other = await ask(`observations.json?area=${second},${first},${first}`);
  expect(one.status).toBe(200);
  expect(await other.text()).toBe(await one.text());
  expect(other.headers.get('ETag')).toBe(one.headers.get('ETag'));
  const { title } = await problem(`observations.json?area=${first},E06999999`);
  expect(title).toContain('E06999999');
  expect(title).not.toContain(first);
});

describe('JSON Schemas', () => {
  const Schema = z.looseObject({ $id: z.string(), $defs: z.record(z.string(), z.unknown()) });

  it('are served all in one document and one by one', async () => {
    const all = await ask('schemas.json');
    expect(all.headers.get('Content-Type')).toBe('application/schema+json');
    expect(all.headers.get('Access-Control-Allow-Origin')).toBe('*');
    const { $defs } = Schema.parse(await all.json());
    expect(Object.keys($defs)).toEqual(expect.arrayContaining(['Meta', 'Place', 'RegisterAnswer']));
    for (const name of Object.keys($defs))
      expect((await ask(`schemas/${name}.json`)).status, name).toBe(200);
    const etag = all.headers.get('ETag') ?? '';
    const again = await ask('schemas.json', { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
  });

  it('validate a response of this API', async () => {
    const document = Schema.parse(await (await ask('schemas/RegisterAnswer.json')).json());
    // Only what zod itself wrote is read back here.
    const schema = z.fromJSONSchema(document as Parameters<typeof z.fromJSONSchema>[0]);
    const answer: unknown = await (await ask('register.json')).json();
    expect(schema.safeParse(answer).error?.issues ?? []).toEqual([]);
    expect(schema.safeParse({ ...Object(answer), items: [{}] }).success).toBe(false);
  });

  it.each(['schemas/Nothing.json', 'schemas/Place', 'schemas/constructor.json'])(
    'are listed where one isn’t there: %s',
    async (path) => {
      const { title, allowed } = await problem(path, 404);
      expect(title).toContain('There is no shape');
      expect(allowed).toContain('Place');
    },
  );
});

describe('when one collection changes', () => {
  const [event, ...otherEvents] = smallRecord.events;
  if (!event) throw new Error('there are events');
  const changed = { ...smallRecord, events: [{ ...event, title: 'Changed' }, ...otherEvents] };

  /** An API over a store that changes, and the collections that it reads. */
  function changingApi() {
    let store = memoryStore(smallRecord);
    const reads: string[] = [];
    const changing: Store = {
      version: (name) => store.version(name),
      read: (name) => {
        reads.push(name);
        return store.read(name);
      },
      get observations() {
        reads.push('observations');
        return store.observations;
      },
    };
    const own = createApi(changing);
    return {
      change: () => (store = memoryStore(changed)),
      /** The answer, and whether a collection was read for it. */
      answer: async (name: CollectionName, collection: string) => {
        reads.length = 0;
        const response = await ask(`${name}.json`, {}, own);
        const { meta, items: rows } = answerSchema(name).parse(await response.json());
        return { version: meta.version, rows, isMade: reads.includes(collection) };
      },
    };
  }

  it('only answers that depend on it are made anew, and all have the new version', async () => {
    const { answer, change } = changingApi();
    const register = await answer('register', 'decisions');
    const events = await answer('events', 'events');
    expect([register.isMade, events.isMade]).toEqual([true, true]);
    expect((await answer('events', 'events')).isMade).toBe(false);
    change();
    const registerAfter = await answer('register', 'decisions');
    const eventsAfter = await answer('events', 'events');
    expect([registerAfter.isMade, eventsAfter.isMade]).toEqual([false, true]);
    expect(registerAfter.rows).toEqual(register.rows);
    expect(eventsAfter.rows).not.toEqual(events.rows);
    expect(registerAfter.version).toBe(eventsAfter.version);
    expect(registerAfter.version).not.toBe(register.version);
  });
});
