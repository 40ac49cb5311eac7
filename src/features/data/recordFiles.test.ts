import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, expect, test, vi } from 'vitest';

import { localMount } from '#server/records/mounts/localMount.ts';
import { smallRecord } from '#server/testing/smallRecord.ts';
import type { ApiDocument } from '#src/contract/api/apiDocument.ts';

import { apiCollections } from './apiCollections.ts';
import { collectionWorkbook, recordZip } from './recordFiles.ts';

const ROOT = 'http://localhost/api/v1';
const words = {
  apiAddress: ROOT,
  title: 'Placeboard: a record',
  asAt: '2026-11-21',
  licence: 'Open Government Licence v3.0',
  attribution: 'Contains public sector information.',
  cautions: ['Compiled from public sources.'],
  isIllustrative: false,
};
const { fetchApi } = localMount('', smallRecord, {});
beforeEach(() => {
  vi.stubGlobal('fetch', (address: string) => fetchApi(address.slice(ROOT.length + 1)));
});
const collections = async () =>
  apiCollections((await (await fetchApi('openapi.json')).json()) as ApiDocument);
const contentsOf = async (blob: Blob) => unzipSync(new Uint8Array(await blob.arrayBuffer()));

test('a collection is a workbook that says whose it is', async () => {
  const [places] = (await collections()).filter(({ name }) => name === 'places');
  if (!places) throw new Error('There is no collection of places');
  const files = await contentsOf(await collectionWorkbook(places, words));
  const texts = strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array());
  for (const text of [words.title, words.licence, words.cautions[0], smallRecord.places[0]?.name])
    expect(texts).toContain(text);
});

test('the whole record is one zip, whose metadata describe every column of every CSV file', async () => {
  const all = await collections();
  const files = await contentsOf(await recordZip(all, words));
  const metadata = JSON.parse(strFromU8(files['csv-metadata.json'] ?? new Uint8Array())) as {
    '@context': unknown[];
    'tables': { url: string; tableSchema: { columns: { titles: string; datatype: string }[] } }[];
  };
  expect(metadata['@context'][0]).toBe('http://www.w3.org/ns/csvw');
  expect(metadata.tables.map(({ url }) => url)).toEqual(all.map(({ name }) => `${name}.csv`));
  for (const { url, tableSchema } of metadata.tables) {
    const [heads] = strFromU8(files[url] ?? new Uint8Array()).split('\r\n');
    expect(heads, url).toBe(tableSchema.columns.map(({ titles }) => titles).join(','));
    // The mark by which Excel knows the encoding.
    expect([...(files[url]?.slice(0, 3) ?? [])], url).toEqual([0xef, 0xbb, 0xbf]);
    expect(files).toHaveProperty([url.replace('.csv', '.xlsx')]);
  }
  const observations = metadata.tables.find(({ url }) => url === 'observations.csv');
  expect(observations?.tableSchema.columns).toContainEqual(
    expect.objectContaining({ titles: 'value', datatype: 'number' }),
  );
});

test('an API that fails is an error, not an empty file', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 503 })));
  await expect(recordZip(await collections(), words)).rejects.toThrow('503');
});
