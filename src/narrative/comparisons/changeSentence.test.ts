import { describe, expect, it } from 'vitest';

import { deaths, healthy, smokingTopic } from '#src/narrative/outcomes/testTopics.ts';
import type { SeriesChange } from '#src/statistics/seriesChange.ts';

import { changeSentence } from './changeSentence.ts';

const estimate = (value: number, lower: number, upper: number) => ({ value, lower, upper });
const ends = { from: '2012–14', to: '2022–24' };

describe('changeSentence', () => {
  const say = (change: SeriesChange, indicator = healthy) =>
    changeSentence({ areaName: 'Blackpool', indicator, change, sex: 'Male' });
  const fell = {
    ...ends,
    before: estimate(55.5, 53.3, 57.7),
    after: estimate(50.9, 47.3, 54.4),
    change: estimate(-4.6, -8.776, -0.424),
    comparison: 'difference',
  } as const;
  const died = {
    from: '2001–03',
    to: '2022–24',
    before: estimate(77.9, 69.2, 87.3),
    after: estimate(54.4, 47.4, 62.1),
    change: estimate(0.6986, 0.5844, 0.8352),
    comparison: 'ratio',
  } as const;

  it('gives both figures and periods, whether it is better or worse, and by how much', () => {
    expect(say({ kind: 'worsened', ...fell })).toBe(
      'Men’s healthy life expectancy in Blackpool fell from 55.5 years in 2012–14 to 50.9 in 2022–24, a change for the worse of 4.6 years (0.4 to 8.8).',
    );
    expect(say({ kind: 'improved', ...died }, { ...deaths })).toBe(
      'Men’s preventable cardiovascular deaths in Blackpool fell from 77.9 per 100,000 in 2001–03 to 54.4 in 2022–24, a change for the better (factor 0.70, 0.58 to 0.84).',
    );
  });

  it('gives a change between percentages in percentage points', () => {
    const rose = {
      ...fell,
      before: estimate(23.4, 20, 27),
      after: estimate(33, 30, 36),
      change: estimate(9.6, 5, 14.2),
    };
    expect(say({ kind: 'worsened', ...rose }, smokingTopic)).toBe(
      'Men’s adult smoking in Blackpool rose from 23.4% in 2012–14 to 33.0% in 2022–24, a change for the worse of 9.6 percentage points (5.0 to 14.2).',
    );
  });

  it('does not call a change good or bad where neither side is better', () => {
    expect(say({ kind: 'fell', ...fell })).toContain('in 2022–24, by 4.6 years (');
    expect(say({ kind: 'fell', ...fell })).not.toMatch(/better|worse/);
  });

  it('gives a rate’s difference in its unit where a zero rules out a ratio', () => {
    const none = {
      ...fell,
      before: estimate(9, 5, 13),
      after: estimate(0, 0, 6),
      change: estimate(-9, -14, -4),
    };
    expect(say({ kind: 'improved', ...none }, deaths)).toContain(
      'fell from 9.0 per 100,000 in 2012–14 to 0 in 2022–24, a change for the better of 9.0 per 100,000 (4.0 to 14.0).',
    );
  });

  it('claims no change that is not clear', () => {
    expect(say({ kind: 'no-clear-change', ...fell, change: estimate(-1.2, -4, 1.6) })).toBe(
      'There was no clear change in men’s healthy life expectancy in Blackpool between 2012–14 and 2022–24 (−1.2 years, −4.0 to 1.6).',
    );
    expect(
      say(
        { kind: 'no-clear-change', ...died, ...ends, change: estimate(1.134, 0.928, 1.385) },
        deaths,
      ),
    ).toContain('between 2012–14 and 2022–24 (factor 1.13, 0.93 to 1.39).');
  });

  it('says why it is not judged', () => {
    expect(say({ kind: 'not-judged', because: 'overlapping-periods' })).toBe(
      'Change in men’s healthy life expectancy in Blackpool is not judged: the periods overlap.',
    );
  });
});
