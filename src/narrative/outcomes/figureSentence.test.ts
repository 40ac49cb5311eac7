import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Observation } from '#src/contract/outcomes.ts';
import { BROKEN_SENTENCE } from '#src/narrative/register/testWords.ts';
import { verdictOf } from '#src/statistics/verdict.ts';

import { figureSentence, noFigureSentence, familiarSizeSentence } from './figureSentence.ts';
import { about, boys, deaths, healthy, number, smokingTopic } from './testTopics.ts';
import { verdictWords } from './verdictWords.ts';

const figure = (observation: Observation, indicator = healthy, areaName = 'Blackpool') =>
  figureSentence({ indicator, observation, areaName });

describe('figureSentence', () => {
  it('gives the figure with its interval in the indicator’s own sentence', () => {
    expect(figure(boys)).toBe(
      'At 2022–24 rates a boy born in Blackpool would have 50.9 years (47.3 to 54.4) in good health.',
    );
    expect(figure(number(52, 48, 56, 'Female'))).toBe(
      'At 2022–24 rates a girl born in Blackpool would have 52.0 years (48.0 to 56.0) in good health.',
    );
    expect(figure(number(52, 48, 56, 'Persons'), healthy, 'North West')).toBe(
      'At 2022–24 rates a child born in the North West would have 52.0 years (48.0 to 56.0) in good health.',
    );
  });

  it('names adults by sex', () => {
    expect(figure(number(20.25, 18, 22), smokingTopic)).toContain('20.3% (18.0 to 22.0) of men in');
    expect(figure(number(20, 18, 22, 'Female'), smokingTopic)).toContain('of women in');
    expect(figure(number(20, 18, 22, 'Persons'), smokingTopic)).toContain('of adults in');
  });

  it('says the figure alone where no limits are published, or only one is', () => {
    expect(figure(number(20), smokingTopic)).toBe('In 2022–24, 20.0% of men in Blackpool smoked.');
    expect(figure(number(20, 18), smokingTopic)).toBe(
      'In 2022–24, 20.0% of men in Blackpool smoked.',
    );
  });

  it('names children by sex, and men and women in measures at birth', () => {
    const reading = {
      ...smokingTopic,
      subject: 'In {period}, {value} of {person}s in {area} read.',
    };
    expect(figure({ ...about('Female'), state: 'suppressed' }, reading)).toMatch(/^Girls’ adult/);
    expect(figure({ ...about('Female'), state: 'suppressed' })).toMatch(/^Women’s healthy life/);
  });

  it('gives limits calculated by us like any others', () => {
    // 206 of 1,000: Wilson’s limits, corrected, are 18.2% and 23.3%.
    const counted = { ...number(20.6), count: 206, denominator: 1000 };
    expect(figure(counted, smokingTopic)).toBe(
      'In 2022–24, 20.6% (18.2 to 23.3) of men in Blackpool smoked.',
    );
  });

  it('says a true zero', () => {
    const zero: Observation = {
      ...about('Persons'),
      state: 'zero',
      value: 0,
      lower: 0,
      upper: 3.7,
    };
    expect(figure(zero, deaths)).toBe(
      'In 2022–24 the rate in Blackpool was 0 per 100,000 (0.0 to 3.7).',
    );
  });

  it.each([
    ['suppressed', 'suppressed'],
    ['missing', 'missing'],
    ['not-applicable', 'not applicable'],
  ] as const)('says that a figure is %s', (state, words) => {
    expect(figure({ ...about(), state })).toBe(
      `Men’s healthy life expectancy: the figure for Blackpool in 2022–24 is ${words}.`,
    );
    expect(figure({ ...about('Persons'), state })).toBe(
      `Healthy life expectancy: the figure for Blackpool in 2022–24 is ${words}.`,
    );
  });

  it('says that there is no figure at all', () => {
    expect(noFigureSentence({ indicator: smokingTopic, areaName: 'South Cumbria' })).toBe(
      'Adult smoking: no figure is published for South Cumbria.',
    );
  });
});

describe('picturedSentence', () => {
  const say = (value: number, indicator = smokingTopic) =>
    familiarSizeSentence({ indicator, observation: number(value) });

  it('gives a share as a familiar fraction where it is near one', () => {
    expect(say(20.6)).toBe('That is about 1 in 5.');
    expect(say(50)).toBe('That is about 1 in 2.');
    expect(say(74.5)).toBe('That is about 3 in 4.');
    expect(say(33)).toBe('That is about 1 in 3.');
    expect(say(45)).toBeNull();
    expect(say(0)).toBeNull();
    expect(say(100)).toBeNull();
  });

  it('gives less than two years in months, and leaves other units alone', () => {
    expect(say(0.8, healthy)).toBe('That is about 10 months.');
    expect(say(1.5, healthy)).toBe('That is about 1 year and 6 months.');
    expect(say(1, healthy)).toBeNull();
    expect(say(50.9, healthy)).toBeNull();
    expect(say(20, deaths)).toBeNull();
  });
});

const anyValue = fc.double({ min: 0, max: 99, noNaN: true });
const anyState: fc.Arbitrary<Observation> = fc.oneof(
  fc
    .tuple(anyValue, fc.double({ min: 0, max: 9, noNaN: true }), fc.boolean())
    .map(([value, arm, limits]) =>
      limits ? number(value, Math.max(0, value - arm), value + arm) : number(value),
    ),
  fc
    .constantFrom('suppressed' as const, 'missing' as const, 'not-applicable' as const)
    .map((state): Observation => ({ ...about(), state })),
  fc.constant<Observation>({ ...about(), state: 'zero', value: 0 }),
);

describe('a survey’s zero', () => {
  it('is never said without what it is', () => {
    const none: Observation = {
      ...about('Persons'),
      state: 'number',
      value: 0,
      lower: 0,
      upper: 0,
    };
    expect(figure(none, smokingTopic)).toBe(
      'In 2022–24, 0% of adults in Blackpool smoked. It is a survey’s zero: nobody among the few asked, not nobody at all.',
    );
  });
});

describe('any sentence', () => {
  const estimateFrom = (observation: Observation) =>
    observation.state === 'number' || observation.state === 'zero' ? observation : null;
  const polarity = fc.constantFrom('higher-is-better', 'lower-is-better', 'neutral');
  const anyTopic = fc.constantFrom(healthy, smokingTopic, deaths);

  it('is whole, and claims a difference only where the verdict does', () => {
    fc.assert(
      fc.property(anyState, anyState, anyTopic, polarity, (a, b, topic, side) => {
        const judged = { polarity: side, comparison: topic.comparison };
        const verdict = verdictOf(estimateFrom(a), estimateFrom(b), judged);
        const { text } = verdictWords(verdict, 'England');
        const sentence = figure(a, topic);
        expect(`${sentence} ${text}`).not.toMatch(BROKEN_SENTENCE);
        expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
        const claims = ['better', 'worse', 'higher', 'lower'].includes(verdict.kind);
        expect(/\b(better|worse|higher|lower) than\b/.test(text)).toBe(claims);
      }),
    );
  });
});
