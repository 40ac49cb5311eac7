import { expect, test } from 'vitest';

import type { Change } from '#src/contract/history.ts';
import type { Decision } from '#src/contract/register.ts';

import { changeGroups } from './changeGroups.ts';

const basis = 'published' as const;
const source = (id: string, published: string | null) => ({
  id,
  title: id,
  publisher: 'A body',
  published,
  address: 'https://example.org/',
  licence: null,
  basis,
});
const sources = [source('minutes', '2026-09-30'), source('page', null)];
const decision: Decision = {
  id: 'east-dental-paused',
  basis,
  sources: [{ source: 'minutes', where: 'Item 4' }],
  place: 'east',
  service: 'dental',
  status: 'paused',
  from: '2026-03',
  decidedBy: 'the ICB',
  decidedOn: null,
  instrument: null,
  holder: null,
  summary: 'Work was paused.',
  conditions: [],
  reservedMatters: null,
  reviewOn: null,
  recordedAt: '2026-10-01',
};
const change = (kind: Change['kind'], cited: string, ids: string[] = []): Change => ({
  on: '2026-03',
  kind,
  title: 'Something',
  places: [],
  services: [],
  ids,
  sources: [{ source: cited, where: 'Page 1' }],
});

test('has every kind, decisions first, with status and cells', () => {
  const groups = changeGroups(
    [change('event', 'page'), change('decision', 'minutes', [decision.id])],
    [decision],
    sources,
  );
  expect(groups.map(({ kind, rows }) => `${kind} ${rows.length}`)).toEqual([
    'decision 1',
    'chain 0',
    'agreement 0',
    'event 1',
    'release 0',
  ]);
  expect(groups[0]?.rows[0]).toMatchObject({
    status: 'paused',
    cells: [{ place: 'east', service: 'dental' }],
    // Its month ended on 31 March; the minutes came out half a year later.
    knownFrom: '2026-09-30',
    isLate: true,
    isSourceDated: true,
  });
});

test('without a dated source a change counts from the last day it could mean', () => {
  const [, , , events] = changeGroups([change('event', 'page')], [], sources);
  expect(events?.rows[0]).toMatchObject({
    status: null,
    cells: [],
    knownFrom: '2026-03-31',
    isLate: false,
    isSourceDated: false,
  });
});

test('figures count from their release date', () => {
  const release = { ...change('release', 'minutes', ['adult-obesity']), on: '2026-02-19' };
  const [, , , , releases] = changeGroups([release], [], sources);
  expect(releases?.rows[0]).toMatchObject({ knownFrom: '2026-02-19', isLate: false });
});
