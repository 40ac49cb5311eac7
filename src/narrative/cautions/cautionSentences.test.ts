import { describe, expect, it } from 'vitest';

import type { Observation } from '#src/contract/outcomes.ts';
import { about, number } from '#src/narrative/outcomes/testTopics.ts';

import { cautionSentences } from './cautionSentences.ts';

const indicator = { unit: '%', decimals: 1, historic: false };
const years = (observation: Observation, count: number): Observation[] =>
  Array.from({ length: count }, (_, n) => ({
    ...observation,
    period: String(2020 + n),
    start: `${2020 + n}-01-01`,
    end: `${2020 + n}-12-31`,
  }));
const say = (
  observation: Observation,
  more: Partial<Parameters<typeof cautionSentences>[0]> = {},
) => cautionSentences({ indicator, observation, series: years(observation, 4), ...more });

describe('cautionSentences', () => {
  it('has nothing to say of a sure figure', () => {
    expect(say(number(20, 18, 22))).toEqual([]);
  });

  it('says whose figure it is, that the series ended and that a comparison is approximate', () => {
    expect(
      say(number(20, 18, 22), {
        indicator: { ...indicator, historic: true },
        proxy: { placeName: 'South Cumbria', areaName: 'Westmorland and Furness' },
        nested: { partName: 'Burnley', wholeName: 'Lancashire' },
      }),
    ).toEqual([
      'Proxy: the figure is for Westmorland and Furness, which stands in for South Cumbria and is not the same area.',
      'This is a historic series: later figures must not be joined to it.',
      'Burnley is part of Lancashire, so comparing the two is approximate.',
    ]);
  });

  it('says what is wrong with the limits', () => {
    expect(say(number(20))).toEqual(['No limits are published, so no difference is judged.']);
    expect(
      say({ ...about(), state: 'number', value: 20.6, count: 206, denominator: 1000 }),
    ).toEqual([
      'No limits are published: these are ours, from the count, by Wilson’s method with continuity correction.',
    ]);
    expect(say({ ...about(), state: 'zero', value: 0, lower: 0, upper: 0 })).toEqual([
      'The published limits, 0 to 0, say nothing about chance, so no difference is judged.',
    ]);
  });

  it('says that periods are few', () => {
    const one = number(20, 18, 22);
    expect(say(one, { series: years(one, 1) })).toEqual([
      'There are too few periods to tell a trend.',
    ]);
    expect(say(one, { series: years(one, 3) })).toEqual([
      'Three periods that share no day are too few to tell a trend.',
    ]);
  });

  it('says each mark of the figure', () => {
    expect(
      say({
        ...number(20, 18, 22),
        flags: ['provisional', 'revised', 'estimated', 'incomplete', 'break'],
      }),
    ).toEqual([
      'There are too few periods to tell a trend.',
      'The figure for 2022–24 is provisional and may still change.',
      'The figure for 2022–24 was revised after it was first published.',
      'The figure for 2022–24 is an estimate.',
      'The returns behind the figure for 2022–24 were incomplete, so it is compared with nothing.',
      'The series breaks before 2022–24: earlier figures must not be compared with it.',
    ]);
  });

  it('mentions only the series where there is no figure', () => {
    const suppressed: Observation = { ...about(), state: 'suppressed' };
    expect(say(suppressed)).toEqual([]);
    expect(say(suppressed, { indicator: { ...indicator, historic: true } })).toHaveLength(1);
  });
});
