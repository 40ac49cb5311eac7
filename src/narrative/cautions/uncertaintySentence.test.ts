import { describe, expect, it } from 'vitest';

import {
  about,
  boys,
  deaths,
  healthy,
  number,
  smokingTopic,
} from '#src/narrative/outcomes/testTopics.ts';

import {
  polaritySentence,
  verdictRuleSentence,
  uncertaintySentence,
} from './uncertaintySentence.ts';

describe('uncertaintySentence', () => {
  const say = (observation: typeof boys, indicator = healthy) =>
    uncertaintySentence({ indicator, observation, areaName: 'Blackpool' });

  it('says what the limits mean', () => {
    expect(say(boys)).toBe(
      'Allowing for chance, the true figure for Blackpool in 2022–24 is likely to lie between 47.3 and 54.4 years (95% limits).',
    );
    expect(say(number(20, 18, 22), smokingTopic)).toContain('between 18.0% and 22.0% (95% limits)');
  });

  it('says whose they are where none are published', () => {
    const counted = { ...number(40), count: 40, denominator: 100_000 };
    expect(say(counted, deaths)).toContain('(our 95% limits, by Byar’s method).');
  });

  it('says that nobody knows where there are none, and nothing where there is no figure', () => {
    expect(say(number(20))).toBe(
      'How far chance may have moved the figure for Blackpool in 2022–24 is not known.',
    );
    expect(say({ ...about(), state: 'missing' })).toBeNull();
  });
});

describe('the rule', () => {
  it('is in the indicator’s own words and scale', () => {
    expect(verdictRuleSentence({ comparison: 'ratio', polarity: 'lower-is-better' })).toBe(
      'A place is called better or worse only when the 95% interval of the ratio does not include “no difference”, taking the figures as independent.',
    );
    expect(verdictRuleSentence({ comparison: 'difference', polarity: 'neutral' })).toMatch(
      /^A place is called higher or lower .* of the difference /,
    );
    expect(polaritySentence({ polarity: 'neutral' })).toBe('Neither higher nor lower is better.');
  });
});
