// @vitest-environment node
import { expect, test } from 'vitest';

import { exampleRecord } from '#mocks/exampleRecord.ts';
import { createApi } from '#server/api/createApi.ts';
import { problemLine } from '#server/records/DataProblem.ts';
import { memoryStore } from '#server/records/memoryStore.ts';
import { publishedRecord } from '#tests/records/publishedRecord.ts';

import { checkAddress, checkFileAt } from './checkAddress.ts';

const ADDRESS = 'https://other.example/api/v1';

type Change = (text: string) => string | Response;

/** Checks an API that answers with the published record, but for some of its answers. */
async function check(changes: Record<string, Change> = {}, record = publishedRecord()) {
  const api = createApi(memoryStore(await record));
  const { problems, record: read } = await checkAddress(ADDRESS, {
    fetch: async (address) => {
      const { url } = new Request(address);
      const response = await api.fetch(new Request(url));
      const change = changes[url.slice(ADDRESS.length + 1)];
      if (!change || !response.ok) return response;
      const changed = change(await response.text());
      return changed instanceof Response ? changed : new Response(changed);
    },
  });
  return { read, lines: problems.map(problemLine) };
}

test.each([
  ['published record', publishedRecord],
  ['worked example', async () => exampleRecord()],
])('our own API passes, with the %s', async (_, record) => {
  const { lines, read } = await check({}, record());
  expect(lines).toEqual([]);
  expect(read?.observations).toEqual((await record()).observations);
  expect(read?.decisions).toEqual((await record()).decisions);
});

const none: Change = () => new Response('{}', { status: 404 });

test('what is missing or wrong is said with the item that it is in', async () => {
  const { lines, read } = await check({
    'decisions.json': (text) => text.replace('"announced"', '"delegated"'),
    'places.json': (text) => text.replace('"name":"Blackpool"', '"named":"Blackpool"'),
    'services.json': none,
    'funds.json': () => new Response('Oops', { status: 500 }),
    'events.json': () => new Response('<!doctype html>'),
    'people.json': () => '{"items":7}',
    'system.json': (text) => text.replace('"licence":', '"license":'),
    'glossary.json': none,
  });
  expect(read).toBeNull();
  for (const said of [
    /^services\.json: is missing\. Add it/,
    /^funds\.json: was answered with 500\./,
    /^events\.json: is not JSON\./,
    /^people\.json items: must hold a list\./,
    /^system\.json meta\.licence: is missing\./,
    /^places\.json items\[1\] \(blackpool\) named: is not a field of this entry\..*“name”/,
    /^places\.json items\[1\] \(blackpool\) name: is missing\./,
    /^decisions\.json items\[0\] \([\w-]+\) holder: .*It must name who decides/,
  ])
    expect(lines).toContainEqual(expect.stringMatching(said));
  // One more, as the decision is claimed and cites none; nothing of what could not be read.
  expect(lines).toHaveLength(9);
});

test('a register that its own decisions don’t bear out is told, cell by cell', async () => {
  const { lines } = await check({
    'register.json?asAt=2023-07-04': (text) =>
      text.replace('"status":null', '"status":"delegated"'),
  });
  expect(lines).toEqual([
    expect.stringMatching(
      /^register\.json\?asAt=2023-07-04 blackburn-with-darwen, [\w-]+: says “delegated, .+”, and the decisions give “no decision found, /,
    ),
  ]);
});

test('an address without an end or an answer is one problem', async () => {
  const fetch = () => Promise.reject(new TypeError('refused'));
  const { problems } = await checkAddress(ADDRESS, { fetch });
  expect(problems.map(problemLine)).toEqual([
    'system.json: gave no answer (refused). See that the address is right and answers in time.',
  ]);
  const endless = async () => new Response('x'.repeat(2000));
  await expect(
    checkFileAt(`${ADDRESS}/r.json`, { fetch: endless, maxBytes: 1000 }),
  ).rejects.toThrow('over 1000 bytes');
});
