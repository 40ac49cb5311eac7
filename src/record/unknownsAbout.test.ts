import { describe, expect, it } from 'vitest';

import type { Unknown } from '#src/contract/history.ts';

import { unknownsAbout, unknownsOfService } from './unknownsAbout.ts';

const unknown = (id: string, services: string[] = []): Unknown => ({
  id,
  basis: 'published',
  title: 'A thing',
  detail: 'Not found.',
  searched: 'Everywhere.',
  until: '2026-11-21',
  places: [],
  services,
});

const all = [
  unknown('place-priorities-2023-24'),
  unknown('pooled-budget-size'),
  unknown('pool-2026'),
  unknown('refunding-prioritiesless', ['dental']),
  unknown('board-paper', ['dental', 'podiatry']),
];
const idsOf = (unknowns: Unknown[]) => unknowns.map(({ id }) => id);

describe('unknowns', () => {
  it('belong to a topic by a whole word of their id', () => {
    expect(idsOf(unknownsAbout(all, 'priorities'))).toEqual(['place-priorities-2023-24']);
    expect(idsOf(unknownsAbout(all, 'money'))).toEqual(['pooled-budget-size', 'pool-2026']);
  });

  it('belong to the services they name, and to no other', () => {
    expect(idsOf(unknownsOfService(all, 'podiatry'))).toEqual(['board-paper']);
    expect(unknownsOfService(all, 'eye-health')).toEqual([]);
  });
});
