import { expect, test } from 'vitest';

import type { Agreement } from '#src/contract/agreements/agreement.ts';
import { COLLECTIONS } from '#src/contract/collections.ts';
import { sourcesById } from '#src/record/knownAt.ts';

import { carriersOf } from './carriersOf.ts';

const example = COLLECTIONS.agreements.example;
const [moved] = example.transfers;
if (moved?.kind !== 'functions') throw new Error('The example moves no functions');
const parts = [
  COLLECTIONS['agreement-parts'].example,
  { ...COLLECTIONS['agreement-parts'].example, id: 'functions', alsoHeldIn: ['register' as const] },
];
const bodies = [
  { id: 'west-partnership', place: 'west' },
  { id: 'east-partnership', place: 'east' },
];
const sources = sourcesById([{ id: 'website', published: '2023-07-05' }]);
const transfer = (to: string): Agreement['transfers'][number] => ({
  ...moved,
  to,
  services: ['dental'],
});
const deal: Agreement = {
  ...example,
  id: 'deal',
  ownPlaces: ['east', 'west'],
  document: { what: 'news', on: '2023-07-05', dating: null },
  transfers: [transfer('east-partnership'), transfer('west-partnership')],
};

const carriers = (
  cell: { place: string; service: string },
  agreements: Agreement[] = [deal],
  asAt = '2026-11-21',
) =>
  carriersOf({ agreements, parts, bodies }, cell, sources, asAt).map(
    ({ agreement, part, transfer: { to } }) => [agreement.id, part.id, to],
  );

test('a cell is carried by what moves it to its own place, once it could be known', () => {
  const west = { place: 'west', service: 'dental' };
  expect(carriers(west)).toEqual([['deal', 'functions', 'west-partnership']]);
  expect(carriers(west, [deal], '2023-07-04')).toEqual([]);
  expect(carriers({ place: 'west', service: 'eye-health' })).toEqual([]);
});

test('an agreement elsewhere carries nothing here', () => {
  expect(carriers({ place: 'west', service: 'dental' }, [{ ...deal, ownPlaces: [] }])).toEqual([]);
});
