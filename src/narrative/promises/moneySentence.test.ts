import { describe, expect, it } from 'vitest';

import type { Precision } from '#src/contract/plain/words.ts';
import { on, today } from '#src/narrative/register/testWords.ts';

import { moneySentence, fundPartsSentence, sumsSentence } from './moneySentence.ts';

const sum = (amount: number, precision: Precision = 'exact') => ({ amount, precision });

describe('moneySentence', () => {
  it('says for which places sums were found, and that unlike kinds are not added', () => {
    expect(
      moneySentence({
        found: ['Blackpool', 'Lancashire'],
        missing: ['South Cumbria'],
        measures: 3,
        unknowns: [],
        when: today,
      }),
    ).toBe(
      'Sums were found for Blackpool and Lancashire; for South Cumbria none was found. They are three different kinds of sum, which are never added up or compared.',
    );
    expect(
      moneySentence({
        found: ['A', 'B'],
        missing: [],
        measures: 1,
        unknowns: [],
        when: on('2024-04-01'),
      }),
    ).toBe('As at 1 April 2024 sums were found for both places. They are of one kind.');
  });

  it('says that none was found, not that there is none', () => {
    expect(
      moneySentence({
        found: [],
        missing: ['A'],
        measures: 0,
        unknowns: [],
        when: on('2022-08-01'),
      }),
    ).toBe('No sum pooled or aligned for any place was found in published sources by then.');
  });
});

describe('sumsSentence', () => {
  it('shows the precision of each sum', () => {
    expect(
      sumsSentence('Pooled fund, total', '2025/26', [
        { placeName: 'Blackpool', ...sum(24_000_000, 'rounded') },
        { placeName: 'Lancashire', ...sum(19_250_500) },
      ]),
    ).toBe('Pooled fund, total, 2025/26: Blackpool about £24 million, Lancashire £19,250,500.');
  });
});

describe('partsSentence', () => {
  it('says that parts make up the whole only where all are exact and they do', () => {
    expect(fundPartsSentence(sum(19_250_500), [sum(12_250_500), sum(7_000_000)])).toBe(
      'The parts found add up to the whole.',
    );
    // In floating point 0.1 + 0.2 is not 0.3.
    expect(fundPartsSentence(sum(0.3), [sum(0.1), sum(0.2)])).toBe(
      'The parts found add up to the whole.',
    );
    expect(fundPartsSentence(sum(19_250_500, 'rounded'), [sum(12_250_500), sum(7_000_000)])).toBe(
      'The parts found add up to £19,250,500, by our arithmetic.',
    );
  });

  it('gives a total the precision of its least precise part', () => {
    expect(
      fundPartsSentence(sum(174e6, 'rounded'), [sum(70e6, 'just-under'), sum(40e6, 'just-under')]),
    ).toBe('The parts found add up to just under £110 million, by our arithmetic.');
    expect(
      fundPartsSentence(sum(174e6), [sum(70e6, 'just-under'), sum(40e6, 'rounded')]),
    ).toContain('about £110 million');
  });

  it('does not add up a single part, and is empty for none', () => {
    expect(fundPartsSentence(sum(10), [sum(4)])).toBe('No other part of this sum was found.');
    expect(fundPartsSentence(sum(10), [])).toBe('');
  });
});
