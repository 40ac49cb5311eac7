import { expect, test } from 'vitest';

import { agreements } from '#src/contract/collections/agreements.ts';

import { dueLine, noticeSentence, whatIfSentence } from './clockSentences.ts';
import { noticeProblem } from './noticeRules.ts';
import { ruleWords } from './termWords.ts';

const { example } = agreements;
const SILENT = ' What becomes of the functions then is not stated.';
const names = new Map([['northtown-council', 'the council']]);
const end = {
  by: null,
  rule: { kind: 'months' as const, months: 12 },
  sources: [],
  ends: '2027-11-30',
};
const asked = {
  given: '2026-11-30',
  names,
  standing: { kind: 'in-force' as const, since: '2023-04-01' },
};

test('says who gives notice, when it ends, and where the last day comes first', () => {
  expect(noticeSentence(example, end, asked)).toBe(
    `If notice were given on 30 November 2026, the agreement would end on 30 November 2027.${SILENT}`,
  );
  const until = { ...example.term, until: '2027-09' };
  expect(
    noticeSentence({ ...example, term: until }, { ...end, by: 'northtown-council' }, asked),
  ).toBe(
    `If notice were given by the council on 30 November 2026, the agreement would end on 30 November 2027, after its own last day, September 2027.${SILENT}`,
  );
  // Nothing that did not move comes back.
  expect(noticeSentence({ ...example, transfers: [] }, end, asked)).toContain(
    'the agreement would end on 30 November 2027.',
  );
  // What is not known to be in force says so itself, wherever the sentence goes.
  expect(noticeSentence(example, end, { ...asked, standing: { kind: 'elsewhere' } })).toBe(
    `If it were in force and notice were given on 30 November 2026, the agreement would end on 30 November 2027.${SILENT}`,
  );
});

test('powers return only where the agreement says so', () => {
  const withThen = (isReturned: boolean, kind: 'functions' | 'staff' = 'functions') => ({
    ...example,
    term: {
      ...example.term,
      afterwards: [{ kind, isReturned, text: 'The trust takes them.', sources: [] }],
    },
  });
  expect(noticeSentence(withThen(true), end, asked)).toBe(
    'If notice were given on 30 November 2026, powers would return on 30 November 2027.',
  );
  expect(noticeSentence(withThen(false), end, asked)).toMatch(
    /the agreement would end on 30 November 2027\. The trust takes them\.$/,
  );
  expect(noticeSentence(withThen(true, 'staff'), end, asked)).toContain(SILENT);
});

test('what is not known to be in force is a what-if; what ended can’t be given notice', () => {
  expect(whatIfSentence(example, { kind: 'in-force', since: '2023-04-01' })).toBe('');
  expect(whatIfSentence(example, { kind: 'elsewhere' })).toBe(
    'It is known as at its document alone (1 April 2023), and not known to be in force. What follows is a what-if.',
  );
  expect(whatIfSentence(example, { kind: 'ended', on: '2025-09-30' })).not.toContain('what-if');
});

test('what is due says how late it is, and whose it is', () => {
  const due = {
    id: 'deal-review-1',
    agreement: 'deal',
    name: 'Deal',
    kind: 'review' as const,
    what: 'the aims',
    on: '2026-09-30',
    places: ['northtown'],
    owner: 'the board',
    sources: [],
  };
  const when = { asAt: '2026-11-21', isDefault: true };
  expect(dueLine({ ...due, daysOverdue: 52 }, when)).toBe(
    'Review of the aims: 52 days overdue (30 September 2026; the board).',
  );
  expect(dueLine({ ...due, what: null, owner: null, daysOverdue: -1 }, when)).toBe(
    'Last day, unless renewed: in 1 day (30 September 2026).',
  );
});

test('a day of notice that can’t be read is said in words', () => {
  expect(noticeProblem('2024-02-29')).toBeNull();
  expect(noticeProblem('2023-02-29')).toBe('2023-02-29 is not a day that exists.');
  expect(noticeProblem('30/11/2026')).toMatch(/^“30\/11\/2026” is not a date this page can read/);
  // Years below 100 are others to the calendar of JavaScript.
  expect(noticeProblem('0026-11-30')).toMatch(/^Give a day between 1900 and 2199/);
});

test('a rule by the last of February says so for every year', () => {
  expect(ruleWords({ kind: 'calendar', giveBy: '02-29', takesEffect: '04-01' })).toBe(
    'notice given by the last day of February takes effect on the next 1 April',
  );
});
