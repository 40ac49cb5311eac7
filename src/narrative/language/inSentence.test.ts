import { describe, expect, it } from 'vitest';

import {
  areaInSentence,
  bodyAsSubject,
  bodyInSentence,
  isSystemBody,
  topicInSentence,
} from './inSentence.ts';

it('gives regions an article, and other areas none', () => {
  expect(areaInSentence('North West')).toBe('the North West');
  expect(areaInSentence('England')).toBe('England');
  expect(areaInSentence('South Cumbria')).toBe('South Cumbria');
  expect(areaInSentence('North Yorkshire')).toBe('North Yorkshire');
});

describe('bodyInSentence', () => {
  it.each([
    ['NHS England', 'NHS England'],
    ['NHS Lancashire and South Cumbria ICB', 'NHS Lancashire and South Cumbria ICB'],
    ['Blackpool Council', 'Blackpool Council'],
    ['Blackpool place-based partnership', 'the Blackpool place-based partnership'],
    ['Fylde Coast joint committee', 'the Fylde Coast joint committee'],
    [
      'Joint board of the ICB and Blackpool Council',
      'the joint board of the ICB and Blackpool Council',
    ],
    ['A committee of the ICB', 'a committee of the ICB'],
    ['The ICB', 'the ICB'],
  ])('writes %s as %s', (body, text) => {
    expect(bodyInSentence(body)).toBe(text);
  });

  it('closes an apposition before a verb', () => {
    expect(bodyAsSubject('Director of care for Lancashire, an officer of the ICB')).toBe(
      'the director of care for Lancashire, an officer of the ICB,',
    );
    expect(bodyAsSubject('NHS England')).toBe('NHS England');
  });
});

describe('isSystemBody', () => {
  const system = {
    name: 'NHS Lancashire and South Cumbria Integrated Care Board',
    shortName: 'NHS Lancashire and South Cumbria',
    deciderName: 'the ICB',
  };

  it('recognises the system’s own body by each of its names', () => {
    for (const body of [...Object.values(system), 'NHS Lancashire and South Cumbria ICB'])
      expect(isSystemBody(body, system)).toBe(true);
  });

  it('recognises it with brackets, as in a worked example', () => {
    const example = {
      ...system,
      name: `${system.name} (worked example)`,
      shortName: `${system.shortName} (worked example)`,
    };
    expect(isSystemBody('NHS Lancashire and South Cumbria ICB', example)).toBe(true);
  });

  it('recognises no other body', () => {
    expect(isSystemBody('NHS England', system)).toBe(false);
    expect(isSystemBody('NHS Lancashire and South Cumbria Foundation Trust', system)).toBe(false);
    expect(isSystemBody('not stated', system)).toBe(false);
  });
});

it('writes topics in lower case, but not abbreviations, and without a colon', () => {
  expect(topicInSentence('Early years: literacy')).toBe('early years literacy');
  expect(topicInSentence('Adult obesity')).toBe('adult obesity');
  expect(topicInSentence('NHS dentistry')).toBe('NHS dentistry');
});
