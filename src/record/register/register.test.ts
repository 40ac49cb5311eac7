import { expect, test } from 'vitest';

import { smallRecord } from '#server/testing/smallRecord.ts';

import { registerAt } from './register.ts';

const [conflict] = smallRecord.conflicts;

/** The cells that show a conflict about these places and services. */
function cellsWith(places: string[], services: string[], asAt = '2026-11-21'): string[] {
  if (!conflict) throw new Error('The small record has no conflict');
  const record = { ...smallRecord, conflicts: [{ ...conflict, places, services }] };
  return registerAt(record, asAt)
    .filter((cell) => cell.conflicts.includes(conflict.id))
    .map((cell) => `${cell.place}/${cell.service}`);
}

test('a conflict is shown in the cells that it names', () => {
  expect(cellsWith(['west'], ['dental'])).toEqual(['west/dental']);
  expect(cellsWith(['west'], [])).toEqual(['west/dental', 'west/eye-health']);
});

test('a conflict that names no place is shown in every place', () => {
  expect(cellsWith([], ['dental'])).toEqual(['east/dental', 'west/dental']);
  expect(cellsWith([], [])).toHaveLength(4);
});

test('a conflict is shown once all its statements were published', () => {
  expect(cellsWith([], [], '2023-07-04')).toEqual([]);
  expect(cellsWith([], [], '2023-07-05')).toHaveLength(4);
});
