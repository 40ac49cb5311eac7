import { expect, test } from 'vitest';

import { knownFrom } from './knownAt.ts';

const sources = new Map([
  ['july', { published: '2023-07-05' }],
  ['may', { published: '2024-05' }],
  ['undated', { published: null }],
]);
const known = (...ids: string[]) =>
  knownFrom(
    '2023-04',
    ids.map((source) => ({ source })),
    sources,
  );

test('an entry is known from its earliest source, where that is later than its effective date', () => {
  expect(known('may', 'july')).toEqual({ day: '2023-07-05', sourceDated: true });
});

test('an entry with a source of unknown date is known from its effective date', () => {
  expect(known('undated')).toEqual({ day: '2023-04-30', sourceDated: false });
  expect(known('may', 'undated')).toEqual({ day: '2023-04-30', sourceDated: false });
});
