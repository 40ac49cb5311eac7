import { describe, expect, it } from 'vitest';

import { formatTick } from '#src/charts/formatTick.ts';
import type { Observation } from '#src/contract/outcomes.ts';

import { figureText, unitWords } from './figureText.ts';
import { calendar, lifeExpectancy, rolling, smoking, stateOnly } from './testOutcomes.ts';

describe('figureText', () => {
  it('has value and interval', () => {
    expect(
      figureText(rolling('E06000009', 2022, [50.9, 47.3, 54.4]), lifeExpectancy, 'place'),
    ).toEqual({ text: '50.9', interval: '(47.3 to 54.4)', isNumber: true });
  });

  it('has no interval where no limits are published', () => {
    expect(figureText(calendar('E06000009', 2023, [20.6]), smoking, 'place').interval).toBeNull();
  });

  it('distinguishes zero, suppressed, missing, not applicable and no row', () => {
    const { state: _, ...year } = stateOnly('E06000009', 2023, 'missing');
    const zero: Observation = { ...year, state: 'zero', value: 0 };
    const texts = [
      figureText(zero, smoking, 'place'),
      figureText(stateOnly('E06000009', 2023, 'suppressed'), smoking, 'place'),
      figureText(stateOnly('E06000009', 2023, 'missing'), smoking, 'place'),
      figureText(stateOnly('E06000009', 2023, 'not-applicable'), smoking, 'place'),
      figureText(null, smoking, 'place'),
    ].map(({ text }) => text);
    expect(texts).toEqual([
      '0',
      'suppressed',
      'missing',
      'not applicable',
      'no figure for this place',
    ]);
  });

  it('says of a survey’s zero what it is, in place of limits of 0 to 0', () => {
    expect(figureText(calendar('E06000009', 2023, [0, 0, 0]), smoking, 'place')).toEqual({
      text: '0',
      interval: '(survey’s zero)',
      isNumber: true,
    });
  });

  it('does not call a comparator a place', () => {
    expect(figureText(null, smoking, 'comparator').text).toBe('no figure');
  });
});

describe('axis words', () => {
  it('gives ticks no more decimals than they need', () => {
    expect([0, 2.5, 17.5, 40, 1200].map(formatTick)).toEqual(['0', '2.5', '17.5', '40', '1,200']);
  });

  it('says the unit once, in words', () => {
    expect(unitWords(smoking)).toBe('Per cent');
    expect(unitWords(lifeExpectancy)).toBe('Years');
  });
});
