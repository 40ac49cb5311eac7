import { describe, expect, it } from 'vitest';

import { withQuery } from '#src/addresses/withQuery.ts';

import {
  filterParams,
  matchesPromiseFilter,
  readPromiseFilter,
} from '#src/features/commitments/promiseFilter.ts';
import { promiseGroups, statementsOf, themesOf } from './promiseGroups.ts';

const places = [
  { id: 'blackpool', name: 'Blackpool' },
  { id: 'lancashire', name: 'Lancashire' },
];
const promises = [
  { place: 'lancashire', theme: 'Joined-up care' },
  { place: 'lancashire', theme: 'Access: evenings' },
];
const read = (query: string) =>
  readPromiseFilter(new URLSearchParams(query), places, themesOf(promises));

describe('promiseGroups', () => {
  it('groups by every place, or by theme in alphabetical order', () => {
    const names = (by: 'place' | 'theme') =>
      promiseGroups(promises, by, places).map(({ id, items }) => `${id} ${items.length}`);
    expect(names('place')).toEqual(['blackpool 0', 'lancashire 2']);
    expect(names('theme')).toEqual(['access-evenings 1', 'joined-up-care 1']);
  });
});

describe('statementsOf', () => {
  const said = (person: string, on: string) => ({
    id: `${person}-${on}`,
    basis: 'published' as const,
    sources: [],
    place: 'blackpool',
    person,
    on,
    theme: 'Care',
    text: 'More.',
  });

  it('groups by person, with the day where it is the same for all', () => {
    const statements = statementsOf([
      said('ann', '2023-07-05'),
      said('bob', '2024'),
      said('ann', '2023-07-05'),
      said('bob', '2025-01'),
    ]);
    expect(
      statements.map(({ person, on, commitments }) => [person, on, commitments.length]),
    ).toEqual([
      ['ann', '2023-07-05', 2],
      ['bob', null, 2],
    ]);
  });
});

describe('readPromiseFilter', () => {
  it('reads the filter, and writes it without defaults', () => {
    const filter = read('by=theme&place=lancashire&theme=joined-up-care');
    expect(filter).toMatchObject({ by: 'theme', place: 'lancashire', problems: [] });
    expect(withQuery('/priorities', filterParams(filter))).toBe(
      '/priorities?by=theme&place=lancashire&theme=joined-up-care',
    );
    expect(promises.map((each) => matchesPromiseFilter(filter, each))).toEqual([true, false]);
    expect(withQuery('/priorities', filterParams(read('place=&theme=&by=place')))).toBe(
      '/priorities',
    );
  });

  it('ignores values that it can’t use, with a problem for each', () => {
    const filter = read('by=date&place=atlantis&theme=gold');
    expect(filter).toMatchObject({ by: 'place', place: null, theme: null });
    expect(filter.problems).toEqual([
      'There is no place “atlantis” here; every place is shown.',
      'There is no theme “gold” here; every theme is shown.',
      'The list can be arranged by place or by theme, not by “date”; it is by place.',
    ]);
  });
});
