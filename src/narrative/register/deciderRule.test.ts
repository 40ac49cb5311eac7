import { describe, expect, test } from 'vitest';

import { cellWords, deciderRule } from './deciderRule.ts';
import { blackpool, cellWith, ICB, moved, on, testSystem, today, undecided } from './testWords.ts';

const QUIET = { disputed: false, changed: null };

describe('who decides is said once', () => {
  test('and in a cell only where it is another body', () => {
    const rule = deciderRule([cellWith(), cellWith(), moved()], testSystem, today);
    expect(rule.sentence).toBe('The ICB decides except where a cell says otherwise.');
    expect(rule.exception(cellWith(), blackpool)).toBe('');
    expect(rule.exception(moved(), blackpool)).toBe('Place committee decides');
    expect(rule.exception(undecided({ decides: 'not stated' }), blackpool)).toBe(
      'Who decides is not stated',
    );
  });

  test('and where no decision was found, as what holds without one', () => {
    const rule = deciderRule([cellWith(), cellWith()], testSystem, today);
    expect(rule.exception(undecided({ decides: 'NHS England' }), blackpool)).toBe(
      'Without one, NHS England decides',
    );
  });

  test('in the past tense on an earlier day', () => {
    const rule = deciderRule([cellWith(), moved(), cellWith()], testSystem, on('2025-04-01'));
    expect(rule.sentence).toBe('The ICB decided except where a cell says otherwise.');
    expect(rule.exception(moved(), blackpool)).toBe('Place committee decided');
  });

  test('whoever it is that decides about most', () => {
    const own = undecided({ decides: 'NHS England' });
    const rule = deciderRule([own, own, cellWith()], testSystem, today);
    expect(rule.sentence).toBe('NHS England decides except where a cell says otherwise.');
    expect(rule.exception(own, blackpool)).toBe('');
    expect(rule.exception(cellWith(), blackpool)).toBe('The ICB decides');
  });

  test('the same body under two of its names is one', () => {
    const rule = deciderRule(
      [cellWith(), cellWith({ decides: testSystem.name })],
      testSystem,
      today,
    );
    expect(rule.sentence).toBe('The ICB decides in every cell.');
  });

  test('nowhere, where nobody is stated or nothing is shown', () => {
    const unstated = undecided({ decides: 'not stated' });
    const rule = deciderRule([unstated, unstated], testSystem, today);
    expect(rule.sentence).toBe('');
    expect(rule.exception(unstated, blackpool)).toBe('Who decides is not stated');
    expect(deciderRule([], testSystem, today).sentence).toBe('');
  });
});

describe('the name of a mark', () => {
  test('has its status, its date and who decides, whatever the rule is', () => {
    expect(cellWords(cellWith(), testSystem, today, QUIET)).toBe(
      'Announced 5 Jul 2023; the ICB decides',
    );
    expect(cellWords(undecided(), testSystem, on('2023-07-04'), QUIET)).toBe(
      'No decision found; the ICB decided',
    );
    expect(cellWords(undecided({ decides: 'not stated' }), testSystem, today, QUIET)).toBe(
      'No decision found; who decides is not stated',
    );
    const officer = moved({ decides: 'Director of integration, an officer of the ICB' });
    expect(cellWords(officer, testSystem, today, QUIET)).toBe(
      'Delegated 1 Apr 2024; the director of integration, an officer of the ICB, decides',
    );
  });

  test('and what is to be looked into', () => {
    const cell = moved({ overdue: true, decides: ICB });
    expect(cellWords(cell, testSystem, today, { disputed: true, changed: 'decision' })).toBe(
      'Delegated 1 Apr 2024; the ICB decides; changed on this day; review overdue; sources conflict',
    );
  });
});
