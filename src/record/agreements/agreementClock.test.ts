import { expect, test } from 'vitest';

import type { Agreement } from '#src/contract/agreements/agreement.ts';
import { agreements } from '#src/contract/collections/agreements.ts';

import { agreementClock, datesOfAgreements } from './agreementClock.ts';
import { agreementStanding, isInForce } from './agreementStanding.ts';

const sources = [{ source: 'deal', where: 'Clause 9' }];
const { example } = agreements;

type Change = Partial<Omit<Agreement, 'term'>> & { term?: Partial<Agreement['term']> };
/** An agreement here, in force from 1 April 2023 until ended, with six months’ notice. */
const deal = ({ term, ...more }: Change = {}): Agreement => ({
  ...example,
  ...more,
  term: { ...example.term, ...term },
});
const standing = (change: Change, asAt = '2026-11-21') =>
  agreementStanding(deal(change), asAt).kind;

const review = (dueOn: string | null, everyMonths: number | null = null) => ({
  what: 'the aims',
  everyMonths,
  dueOn,
  owner: 'the board',
  sources,
});

test('an agreement is in force from its first day to its last one, both included', () => {
  const term = { until: '2026-09-30', isOpenEnded: false };
  expect(standing({ term }, '2023-04-01')).toBe('in-force');
  expect(standing({ term }, '2026-09-30')).toBe('in-force');
  expect(standing({ term }, '2026-10-01')).toBe('over');
  expect(standing({ term, document: { ...example.document, on: '2023-03' } }, '2023-03-31')).toBe(
    'later',
  );
  expect(standing({ term }, '2023-03-31')).toBe('unknown-then');
});

test('dates that are not exact count from the last day they could mean to the first', () => {
  const term = { from: '2023', until: '2026', isOpenEnded: false };
  expect(standing({ term }, '2023-12-30')).toBe('later');
  expect(standing({ term }, '2023-12-31')).toBe('in-force');
  expect(standing({ term }, '2026-01-01')).toBe('in-force');
  expect(standing({ term }, '2026-01-02')).toBe('not-stated');
  expect(standing({ term }, '2027-01-01')).toBe('over');
});

test('one that ended was in force the day before', () => {
  const term = { ended: { on: '2025-09-30', text: 'It ended.', sources } };
  expect(standing({ term }, '2025-09-29')).toBe('in-force');
  expect(standing({ term }, '2025-09-30')).toBe('ended');
});

test('nothing elsewhere, undated or not agreed is known to be in force', () => {
  expect(standing({ ownPlaces: [] })).toBe('elsewhere');
  expect(standing({ ownPlaces: [] }, '2022-07-01')).toBe('elsewhere');
  expect(standing({ stage: 'announced' })).toBe('not-agreed');
  expect(standing({ term: { from: null } })).toBe('not-stated');
  expect(standing({ term: { isOpenEnded: false } })).toBe('not-stated');
  expect(isInForce(deal({ ownPlaces: [] }), '2026-11-21')).toBe(false);
  expect(isInForce(deal(), '2026-11-21')).toBe(true);
});

test('a review without a day is never due; one with a day is overdue from the day after', () => {
  const due = (asAt: string, change: Change = {}) =>
    agreementClock(
      deal({ ...change, term: { reviews: [review('2026-09-30', 12), review(null, 12)] } }),
      { asAt, given: asAt },
    ).due.map((one) => one.daysOverdue);
  expect(due('2026-09-30')).toEqual([0]);
  expect(due('2026-11-21')).toEqual([52]);
  // What is elsewhere owes nobody here a review.
  expect(due('2026-11-21', { ownPlaces: [] })).toEqual([]);
});

test('notice ends it by each of its rules, from the day on which it were given', () => {
  const notice = [
    { by: 'northtown-council', rule: { kind: 'months' as const, months: 6 }, sources },
    {
      by: null,
      rule: { kind: 'calendar' as const, giveBy: '09-30', takesEffect: '04-01' },
      sources,
    },
  ];
  const ends = (given: string) =>
    agreementClock(deal({ term: { notice } }), { asAt: '2026-11-21', given }).notice.map(
      (one) => one.ends,
    );
  expect(ends('2026-08-31')).toEqual(['2027-02-28', '2027-04-01']);
  expect(ends('2026-11-21')).toEqual(['2027-05-21', '2028-04-01']);
});

test('where no notice is stated, rules of others stand for a what-if; one that ended has none', () => {
  const clock = (term: Change['term']) =>
    agreementClock(deal({ term: { notice: [], ...term } }), {
      asAt: '2026-11-21',
      given: '2026-11-30',
    });
  expect(clock({}).examples.map(({ ends }) => ends)).toEqual(['2027-11-30', '2028-04-01']);
  const ended = { on: '2025-09-30', text: 'It ended.', sources };
  expect(clock({ ended })).toMatchObject({ notice: [], examples: [] });
});

test('reviews and last days are due of agreements here, in force or over, and of no others', () => {
  const term = {
    until: '2026-10-31',
    isOpenEnded: false,
    reviews: [review('2026-09-30'), review(null, 12)],
  };
  const due = (change: Change) =>
    datesOfAgreements([deal(change)], '2026-11-21').map(({ id, on }) => `${id} ${on}`);
  expect(due({ term })).toEqual([
    'northtown-deal-review-1 2026-09-30',
    'northtown-deal-renewal 2026-10-31',
  ]);
  expect(due({ term, ownPlaces: [] })).toEqual([]);
  expect(due({ term, stage: 'proposed' })).toEqual([]);
  expect(due({ term: { ...term, from: '2027-01-01', until: '2028-01-01' } })).toEqual([]);
  const ended = { on: '2026-10-31', text: 'It ended.', sources };
  expect(due({ term: { ...term, ended } })).toEqual([]);
});
