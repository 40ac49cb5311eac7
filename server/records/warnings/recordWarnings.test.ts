import { expect, test } from 'vitest';

import { parseRecord } from '#server/records/parseRecord.ts';
import { readFolder } from '#server/records/readFolder.ts';
import type { RecordData } from '#src/contract/record.ts';
import { PUBLISHED_FOLDER, publishedRecord } from '#tests/records/publishedRecord.ts';

import { recordWarnings } from './recordWarnings.ts';

const published = await publishedRecord();
const told = (record: RecordData) =>
  recordWarnings(record)
    .filter(({ path }) => path[0] !== 'contact')
    .map(({ collection, path, problem }) => `${collection} ${path.join('.')}: ${problem}`);

/** The published record with one more decision, in Blackpool. */
const withDecision = (status: 'shadow' | 'delegated'): RecordData => ({
  ...published,
  decisions: published.decisions.map((decision) =>
    decision.place === 'blackpool' && decision.service === 'dental'
      ? { ...decision, status }
      : decision,
  ),
});
const withLead = (lead: string, record = published): RecordData => ({
  ...record,
  system: record.system.map((system) => ({ ...system, lead })),
});

const warningsOf = async (folder: string) => parseRecord(await readFolder(folder)).warnings;

test('the published record lacks a contact, told with its line; none of its sentences is warned of', async () => {
  expect(await warningsOf(PUBLISHED_FOLDER)).toEqual([
    expect.objectContaining({ file: 'system.json', line: 11, field: 'contact' }),
  ]);
});

test('the worked example has a contact, and all kinds of statuses and sentences: nothing', async () => {
  expect(await warningsOf('mocks/record')).toEqual([]);
});

test('a first delegation disagrees with the lead, the unknowns and the reading of the conflict', () => {
  const moved = 'and the decision “announced-2023-blackpool-dental” is in the record (delegated)';
  expect(told(withDecision('delegated'))).toEqual([
    `system lead: says “No transfer has been found since.”, ${moved}`,
    `unknowns title: says “That any of the seven services has been delegated to a place”, ${moved}`,
    expect.stringContaining('unknowns detail: says “nothing we read says'),
    'unknowns detail: says “So every cell of the register says “announced”.”, and dental in blackpool is delegated',
    expect.stringContaining('conflicts reading: says “No decision that moved'),
  ]);
});

test('a shadow form moves nothing, and only “every cell” is no longer true', () => {
  expect(told(withDecision('shadow'))).toEqual([
    expect.stringContaining('unknowns detail: says “So every cell'),
  ]);
});

test.each([
  'Not every service is delegated.',
  'The ICB announced that every service is to move.',
  'Dental services in Blackpool are no longer run by the ICB: they were delegated.',
  'No priorities were found.',
])('does not warn of “%s”', (lead) => {
  expect(told(withLead(lead, withDecision('delegated')))).not.toContainEqual(
    expect.stringContaining('system lead'),
  );
});

test('a text about a place is held against that place', () => {
  const about = (place: string): RecordData => ({
    ...withLead('One service has moved.', withDecision('delegated')),
    conflicts: [],
    unknowns: published.unknowns.slice(0, 1).map((unknown) => ({
      ...unknown,
      title: 'Decisions',
      detail: 'No service was delegated here.',
      places: [place],
    })),
  });
  expect(told(about('lancashire'))).toEqual([]);
  expect(told(about('blackpool'))).toHaveLength(1);
});
