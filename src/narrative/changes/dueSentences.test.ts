import { expect, test } from 'vitest';

import type { DueItem } from '#src/record/changes/dueItems.ts';

import { daysWords, dueSentence } from './dueSentences.ts';

const today = { asAt: '2026-11-21', isDefault: true };
const then = { asAt: '2026-03-01', isDefault: false };
const item = (kind: DueItem['kind'], on: string, daysOverdue: number): DueItem => ({
  kind,
  id: on,
  on,
  places: ['east'],
  service: null,
  owner: null,
  daysOverdue,
});

test('counts what is overdue by kind, and says how long the longest is', () => {
  const items = [
    item('priority', '2026-01-01', 324),
    item('review', '2026-11-01', 20),
    item('agreement-review', '2026-11-20', 1),
    item('agreement-renewal', '2026-11-20', 1),
    item('review', '2026-11-21', 0),
  ];
  expect(dueSentence(items, today)).toBe(
    'One review, one priority, one review of an agreement and one renewal of an agreement are overdue, the longest by 324 days.',
  );
  expect(dueSentence([item('review', '2026-02-28', 1)], then)).toBe(
    'On 1 March 2026 one review was overdue by 1 day.',
  );
});

test('says that nothing is overdue, and what comes next', () => {
  expect(
    dueSentence([item('review', '2026-12-01', -10), item('review', '2026-12-01', -10)], today),
  ).toBe('Nothing is overdue; the next date is 1 December 2026 (two reviews).');
});

test('without any date it claims nothing', () => {
  expect(dueSentence([], today)).toBe(
    'Nothing is known to be overdue: no date was found by which a decision must be reviewed or a priority done.',
  );
});

test('days are overdue, of the day itself, or to come', () => {
  const words = (days: number, when = today) => daysWords({ daysOverdue: days }, when);
  expect([words(1), words(204), words(0), words(-1)]).toEqual([
    '1 day overdue',
    '204 days overdue',
    'due today',
    'in 1 day',
  ]);
  expect([words(0, then), words(-30, then)]).toEqual(['due that day', '30 days later']);
});
