import { expect, test } from 'vitest';

import { exampleRecord } from '#mocks/exampleRecord.ts';
import { Review } from '#src/contract/reviews/review.ts';
import { gapSentence } from '#src/narrative/reviews/gapSentences.ts';
import { reviewSentence } from '#src/narrative/reviews/reviewSentence.ts';

import { reviewStanding } from './reviewStanding.ts';

const [gathering, agreed] = exampleRecord().reviews;
if (!gathering || !agreed) throw new Error('The worked example has two reviews');

const stepOf = (changes: Partial<Review>) => reviewStanding({ ...agreed, ...changes }).step;

test('what the method asks for before the first gate is told, with what lacks it', () => {
  const said = reviewStanding(gathering).gaps.map(gapSentence);
  expect(said).toHaveLength(21);
  expect(said).toEqual(
    expect.arrayContaining([
      'Cost not known: 3 of 9 services (Computers and network (council), Legal advice and Communications).',
      'Overlap not looked at: 3 of 9 services (People services (council), Legal advice and Communications).',
      'Nothing found yet: 2 of 5 topics (Joint commissioning function and Outcome for local people).',
      'Undated: 1 of 5 pieces of evidence (Budget book).',
      'Priorities: none recommended.',
    ]),
  );
  expect(reviewSentence(gathering)).toBe(
    'In its first stage, with 9 services, 3 findings on commissioning and 5 pieces of evidence; 21 things are missing before the first gate.',
  );
});

test('a review goes from step to step, and stops at either gate', () => {
  const { report, firstGate, secondGate, options } = agreed;
  if (!firstGate || !secondGate) throw new Error('It is through both gates');
  const stop = { ...secondGate, way: 'stop' as const, agreed: [] };
  const none = { options: [], secondGate: null };
  expect(stepOf({ ...none, firstGate: null, report: { ...report, on: null } })).toBe('first-stage');
  expect(stepOf({ ...none, firstGate: null })).toBe('first-gate');
  expect(stepOf({ ...none, firstGate: stop })).toBe('stopped');
  expect(stepOf(none)).toBe('second-stage');
  expect(stepOf({ options: options.slice(0, 2), secondGate: null })).toBe('second-stage');
  expect(stepOf({ secondGate: null })).toBe('second-gate');
  expect(stepOf({ secondGate: stop })).toBe('stopped');
  expect(stepOf({})).toBe('agreed');
  expect(reviewStanding({ ...agreed, secondGate: null }).gaps.map(gapSentence)).toEqual([
    'Cost not known: 1 of 3 options (A supplier runs it for both).',
  ]);
});

/** What the contract objects to, as the path of the field. */
const objections = (changes: object) =>
  Review.safeParse({ ...agreed, ...changes }).error?.issues.map(({ path }) => path.join('.')) ?? [];

test('stages follow each other, and what they name is there', () => {
  const { report, firstGate, secondGate, services, options } = agreed;
  expect(objections({})).toEqual([]);
  expect(objections({ report: { ...report, on: null } })).toEqual(['firstGate.on']);
  expect(objections({ report: { ...report, on: '2025-02-01' } })).toEqual(['firstGate.on']);
  expect(objections({ firstGate: null })).toEqual([
    'options.0.priority',
    'options.1.priority',
    'options.2.priority',
    'secondGate.on',
  ]);
  expect(objections({ firstGate: { ...firstGate, agreed: [] } })).toContain('firstGate.agreed');
  expect(objections({ secondGate: { ...secondGate, agreed: ['nothing'] } })).toEqual([
    'secondGate.agreed.0',
  ]);
  expect(objections({ options: options.slice(1) })).toEqual(['secondGate.agreed.0']);
  expect(objections({ evidence: [] })).not.toEqual([]);
  expect(objections({ services: services.slice(0, 2) })).toEqual(['services.1.overlaps.0.service']);
  expect(objections({ id: 'own' })).toEqual(['id']);
});
