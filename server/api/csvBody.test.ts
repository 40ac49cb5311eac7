// @vitest-environment node
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

import { memoryStore } from '#server/records/memoryStore.ts';
import { smallIllustrativeRecord, smallRecord } from '#server/testing/smallRecord.ts';
import { collectionHeadings } from '#src/contract/api/csvColumns.ts';
import { Problem } from '#src/contract/api/problem.ts';
import { COLLECTION_NAMES } from '#src/contract/collections.ts';

import { createApi } from './createApi.ts';

const api = createApi(memoryStore(smallRecord), { build: 'test' });
const example = createApi(memoryStore(smallIllustrativeRecord));
const ask = async (path: string, init: RequestInit = {}, from = api) =>
  from.fetch(new Request(`http://localhost/api/v1/${path}`, init));

async function rows(path: string, from = api): Promise<Record<string, string>[]> {
  const response = await ask(path, {}, from);
  expect(response.status).toBe(200);
  return parse(await response.text(), { bom: true, columns: true });
}

describe('every collection as CSV', () => {
  it.each(COLLECTION_NAMES)(
    '%s has a line for each item, under the headings it is said to have',
    async (name) => {
      const { items } = (await (await ask(name)).json()) as { items: object[] };
      const lines = await rows(`${name}.csv`);
      expect(lines).toHaveLength(items.length);
      for (const line of lines) {
        expect(Object.keys(line)).toEqual(collectionHeadings(name));
        expect(line['recordBasis']).toBe('published');
      }
    },
  );

  it.each(COLLECTION_NAMES)(
    '%s says on every line of an illustrative record that it is one',
    async (name) => {
      const lines = await rows(`${name}.csv`, example);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(line['recordBasis']).toBe('illustrative');
    },
  );
});

it('begins with a byte order mark, so that a spreadsheet reads it as UTF-8', async () => {
  const bytes = new Uint8Array(await (await ask('places.csv')).arrayBuffer());
  expect(Array.from(bytes.slice(0, 5), (byte) => byte.toString(16)).join(' ')).toBe(
    'ef bb bf 69 64',
  );
});

it('an observation has the names and the dataset of its indicator and area', async () => {
  const [line] = await rows('observations.csv?period=latest&area=E06000009');
  expect(line).toMatchObject({
    indicator: 'early-diagnosis',
    area: 'E06000009',
    areaName: 'Eastplace',
    indicatorName: smallRecord.indicators[0]?.name,
    unit: smallRecord.indicators[0]?.unit,
    state: 'number',
  });
  const [indicator] = smallRecord.indicators;
  expect(line).toMatchObject({
    proxyFor: '',
    producer: indicator?.dataset.producer,
    dataset: indicator?.dataset.title,
    released: indicator?.dataset.released ?? '',
    basis: indicator?.basis,
    historic: 'false',
  });
  expect((await rows('register.csv?asAt=2023-07-04'))[0]).toMatchObject({
    place: 'east',
    status: '',
    asAt: '2023-07-04',
  });
});

it('a release has a line for each figure, with its own day', async () => {
  const [release] = smallRecord.releases;
  if (!release) throw new Error('The small record has no release');
  const [figure] = release.figures;
  if (!figure) throw new Error('The release has no figure');
  const figures = [figure, { ...figure, figure: 'money', params: { measure: 'pool-total' } }];
  const released = createApi(memoryStore({ ...smallRecord, releases: [{ ...release, figures }] }));
  expect(await rows('releases.csv', released)).toMatchObject([
    {
      'version': '0001',
      'asAt': release.asAt,
      'figures.figure': 'register',
      'figures.params': '{}',
    },
    { 'version': '0001', 'figures.figure': 'money', 'figures.params': '{"measure":"pool-total"}' },
  ]);
});

it('an observation names the places for which its area is a proxy', async () => {
  const places = smallRecord.places.map((place) =>
    place.figuresFrom === 'E06000009' ? { ...place, proxy: 'The area is larger.' } : place,
  );
  const proxied = createApi(memoryStore({ ...smallRecord, places }));
  const lines = await rows('observations.csv', proxied);
  expect(lines.find(({ area }) => area === 'E06000009')?.['proxyFor']).toBe(
    places.find(({ proxy }) => proxy !== null)?.name,
  );
  expect(
    lines.filter(({ area }) => area !== 'E06000009').map((one) => one['proxyFor']),
  ).not.toContain(places.find(({ proxy }) => proxy !== null)?.name);
});

it('takes the same parameters as JSON, with the same problems', async () => {
  expect(await rows('register.csv?place=east&service=dental')).toHaveLength(1);
  expect(await rows('decisions.csv?asAt=2023-07-04')).toEqual([]);
  expect(await (await ask('decisions.csv?asAt=2023-07-04')).text()).toMatch(/^id,basis,.+\r\n$/);
  const refused = await ask('register.csv?place=leeds');
  expect(refused.status).toBe(400);
  expect(refused.headers.get('Content-Type')).toBe('application/problem+json');
  expect(Problem.parse(await refused.json()).title).toContain('it has east, west');
});

describe('its headers', () => {
  const named = async (path: string, from = api) => {
    const { headers } = await ask(path, {}, from);
    return headers.get('Content-Disposition');
  };

  it('name the file by collection, indicator and date, and mark illustrative ones', async () => {
    expect(await named('register.csv')).toBe(
      'attachment; filename="placeboard-register-2026-11-21.csv"',
    );
    expect(await named('register.csv?asAt=2023-07-05')).toContain('register-2023-07-05.csv');
    expect(await named('changes.csv?to=2024-01-01')).toContain('changes-2024-01-01.csv');
    expect(await named('register.csv', example)).toBe(
      'attachment; filename="placeboard-illustrative-register-2026-11-21.csv"',
    );
    expect(await named('observations.csv?indicator=early-diagnosis')).toBe(
      'attachment; filename="placeboard-observations-early-diagnosis-2026-11-21.csv"',
    );
    expect(await named('register.json')).toBeNull();
  });

  it('have the type, the licence and the schema of a row', async () => {
    const { headers } = await ask('observations.csv');
    expect(headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    const link = headers.get('Link') ?? '';
    expect(link).toMatch(/<https:\/\/www\.nationalarchives\.gov\.uk\/[^>]+>; rel="license"/);
    const [, schema = ''] = /<([^>]+)>; rel="describedby"/.exec(link) ?? [];
    expect((await ask(schema)).status).toBe(200);
    expect((await ask('observations.csv', {}, example)).headers.get('Link')).not.toContain(
      'license',
    );
  });

  it('let caches store it like JSON, under another tag', async () => {
    const csv = await ask('register.csv');
    const json = await ask('register.json');
    const same = ['Cache-Control', 'Access-Control-Allow-Origin', 'X-Content-Type-Options'];
    for (const name of same) expect(csv.headers.get(name)).toBe(json.headers.get(name));
    const tag = csv.headers.get('ETag') ?? '';
    expect(tag).not.toBe(json.headers.get('ETag'));
    expect((await ask('register.csv', { headers: { 'If-None-Match': tag } })).status).toBe(304);
    expect((await ask('register.json', { headers: { 'If-None-Match': tag } })).status).toBe(200);
    const head = await ask('register.csv', { method: 'HEAD' });
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(csv.headers));
    expect(await head.text()).toBe('');
  });
});

it('has the same numbers as the JSON, to the last digit', async () => {
  const figures = smallRecord.observations.flatMap((row) => ('value' in row ? [row.value] : []));
  const lines = await rows('observations.csv');
  expect(lines.flatMap(({ value }) => (value === '' ? [] : [Number(value)]))).toEqual(figures);
  expect(figures.length).toBeGreaterThan(2);
});
