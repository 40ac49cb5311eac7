import { expect, test } from 'vitest';

import { dueItems } from './dueItems.ts';

const cell = (service: string, reviewOn: string | null) => ({
  place: 'east',
  service,
  decision: reviewOn === null ? null : `east-${service}`,
  reviewOn,
});
const priority = (id: string, dueOn: string | null, state?: 'done' | 'stopped' | 'late') => ({
  id,
  place: 'west',
  owner: null,
  dueOn,
  progress: state ? [{ on: '2026-03-01', state, text: state, sources: [] }] : [],
});

test('what is overdue comes first, the longest at the top, with its days; then what is to come', () => {
  const record = {
    cells: [cell('dental', '2026-05-02'), cell('eye', '2026-03-30'), cell('pharmacy', null)],
    decisions: [{ id: 'east-dental', decidedBy: 'the board' }],
    priorities: [priority('teeth', '2026-01-01', 'late'), priority('undated', null)],
    agreementDates: [
      {
        id: 'deal-review-1',
        kind: 'review' as const,
        on: '2026-04-01',
        places: ['east', 'west'],
        owner: 'both',
      },
      {
        id: 'deal-renewal',
        kind: 'renewal' as const,
        on: '2026-03-31',
        places: ['east', 'west'],
        owner: null,
      },
    ],
  };
  expect(dueItems(record, '2026-04-01')).toEqual([
    {
      kind: 'priority',
      id: 'teeth',
      on: '2026-01-01',
      places: ['west'],
      service: null,
      owner: null,
      daysOverdue: 90,
    },
    expect.objectContaining({ id: 'east-eye', owner: null, daysOverdue: 2 }),
    expect.objectContaining({
      kind: 'agreement-renewal',
      places: ['east', 'west'],
      daysOverdue: 1,
    }),
    expect.objectContaining({ kind: 'agreement-review', owner: 'both', daysOverdue: 0 }),
    expect.objectContaining({ id: 'east-dental', owner: 'the board', daysOverdue: -31 }),
  ]);
});

test('on its very day nothing is overdue; the day after it is, also across a change of clocks', () => {
  const days = (asAt: string) =>
    dueItems(
      { cells: [cell('eye', '2026-03-28')], decisions: [], priorities: [], agreementDates: [] },
      asAt,
    )[0]?.daysOverdue;
  expect(days('2026-03-28')).toBe(0);
  expect(days('2026-03-29')).toBe(1);
  expect(days('2026-03-30')).toBe(2);
});

test('a priority that is done or stopped is not due, but was before that was reported', () => {
  const due = (state: 'done' | 'stopped', asAt: string) =>
    dueItems(
      {
        cells: [],
        decisions: [],
        priorities: [priority('teeth', '2026-01-01', state)],
        agreementDates: [],
      },
      asAt,
    ).length;
  expect(due('done', '2026-03-01')).toBe(0);
  expect(due('stopped', '2026-03-01')).toBe(0);
  expect(due('done', '2026-02-28')).toBe(1);
});
