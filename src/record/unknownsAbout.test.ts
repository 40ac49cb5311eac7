import { describe, expect, it } from 'vitest';

import type { Unknown } from '#src/contract/history.ts';

import { unknownsAbout, unknownsOfService } from './unknownsAbout.ts';

const unknown = (
  id: string,
  { services = [], topics = [] }: Partial<Pick<Unknown, 'services' | 'topics'>>,
): Unknown => ({
  id,
  basis: 'published',
  title: 'A thing',
  detail: 'Not found.',
  searched: 'Everywhere.',
  until: '2026-11-21',
  places: [],
  services,
  topics,
});

const all = [
  unknown('list-2023-24', { topics: ['priorities'] }),
  unknown('annual-plan', { topics: ['money', 'priorities'] }),
  unknown('pooled-priorities', { services: ['dental'] }),
  unknown('board-paper', { services: ['dental', 'podiatry'] }),
];
const idsOf = (unknowns: Unknown[]) => unknowns.map(({ id }) => id);

describe('unknowns', () => {
  it('belong to the topics they name, whatever their ids say', () => {
    expect(idsOf(unknownsAbout(all, 'priorities'))).toEqual(['list-2023-24', 'annual-plan']);
    expect(idsOf(unknownsAbout(all, 'money'))).toEqual(['annual-plan']);
    expect(unknownsAbout(all, 'people')).toEqual([]);
  });

  it('belong to the services they name, and to no other', () => {
    expect(idsOf(unknownsOfService(all, 'podiatry'))).toEqual(['board-paper']);
    expect(unknownsOfService(all, 'eye-health')).toEqual([]);
  });
});
