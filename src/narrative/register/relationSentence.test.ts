import { expect, test } from 'vitest';

import { COLLECTIONS } from '#src/contract/collections.ts';
import type { Decision } from '#src/contract/register.ts';
import { relatedDecisions } from '#src/record/register/decisionRelations.ts';

import { decisionNotes } from './decisionNotes.ts';
import { relationSentence } from './relationSentence.ts';

const example = COLLECTIONS.decisions.example;
const sources = [{ source: 'order', where: 'Section 19' }];
const body = (id: string, inSentence: string, next?: string) => ({
  id,
  inSentence,
  successors: next === undefined ? [] : [{ body: next, on: '2022-07-01', by: 'an order', sources }],
});
const bodies = [
  body('pct', 'the care trust', 'ccg'),
  body('ccg', 'the CCG', 'icb'),
  body('icb', 'the ICB'),
  body('council', 'the council'),
];

const old: Decision = {
  ...example,
  id: 'old',
  from: '2013-01-01',
  decidedBy: 'NHS Northtown Care Trust',
  decidedOn: '2012-12-01',
  body: 'pct',
};
const newer = (changes: Partial<Decision>): Decision => ({
  ...example,
  id: 'newer',
  from: '2024-04-01',
  decidedBy: 'Board of the ICB',
  decidedOn: '2024-02-01',
  body: 'icb',
  relates: [{ kind: 'confirms', decision: 'old' }],
  ...changes,
});

const said = (decision: Decision, ...others: Decision[]) =>
  relatedDecisions(decision, [decision, ...others], bodies).map(relationSentence);

test('a decision of a body that took another’s place by law says so, step by step, from both sides', () => {
  const steps =
    'The CCG took the place of the care trust on 1 July 2022 (an order). The ICB took the place of the CCG on 1 July 2022 (an order).';
  expect(said(newer({}), old)).toEqual([
    `It confirms the decision of 1 December 2012 by the care trust. ${steps}`,
  ]);
  expect(said(old, newer({}))).toEqual([
    `It was confirmed by the decision of 1 February 2024 by the ICB. ${steps}`,
  ]);
});

test('a body that did not follow by law is not said to, nor is what could not be known', () => {
  expect(
    said(newer({ body: 'council', relates: [{ kind: 'ends', decision: 'old' }] }), old),
  ).toEqual(['It ends the decision of 1 December 2012 by the care trust.']);
  expect(said(newer({}))).toEqual([]);
});

test('an announcement is not called a decision, and a reason follows', () => {
  const reason = 'Both share one budget';
  const relates = [{ kind: 'supplements' as const, decision: 'old', reason }];
  expect(
    said(newer({ relates, body: 'pct' }), { ...old, decidedOn: null, body: 'not-recorded' }),
  ).toEqual([
    'It supplements what NHS Northtown Care Trust made known with effect from 1 January 2013. Both share one budget.',
  ]);
});

test('a decision says its area, money and advice where its source does', () => {
  expect(decisionNotes(old)).toEqual([]);
  const money = { amount: 31_500_000, precision: 'rounded', year: '2025/26', note: null } as const;
  expect(
    decisionNotes(newer({ area: 'The coast', money, advice: ['a panel', 'a forum'] })).map(
      ({ words }) => words,
    ),
  ).toEqual(['The coast', 'about £31.5 million, 2025/26', 'a panel and a forum']);
});
