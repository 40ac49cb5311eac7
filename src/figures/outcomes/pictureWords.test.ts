import { describe, expect, it } from 'vitest';

import { outcomeCaption } from '#src/narrative/outcomes/outcomeSubtitle.ts';

import { latestRows } from './outcomeRows.ts';
import { descriptionOf, headlineOf, sentenceOf, subtitleOf, titleOf } from './pictureWords.ts';
import { lifeExpectancy, lifeInput, smoking, smokingInput, unlimited } from './testOutcomes.ts';

const rows = latestRows(lifeInput);
const row = (id: string, from = rows) => {
  const found = from.find((one) => one.id === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
};

describe('the words of a picture', () => {
  it('has a headline of the places that are worse than England', () => {
    expect(headlineOf(rows, lifeExpectancy)).toMatch(
      /^Blackburn with Darwen and Blackpool are worse than England/,
    );
  });

  it('gives the span of the figures, and no verdict, where nothing is judged', () => {
    const indicator = lifeExpectancy;
    const observations = unlimited(lifeInput.observations);
    const headline = headlineOf(latestRows({ ...lifeInput, observations }), indicator);
    expect(headline).toBe(
      'Healthy life expectancy: from 50.9 years to 62.8 years across the places',
    );
    expect(titleOf(headline, indicator)).toBe(headline);
    expect(titleOf('Blackpool is worse', indicator)).toBe(
      'Healthy life expectancy: Blackpool is worse',
    );
  });

  it('says one figure with its interval, period and area', () => {
    const sentence = sentenceOf(row('blackpool'), lifeExpectancy);
    expect(sentence).toContain('boy born in Blackpool');
    expect(sentence).toContain('50.9 years (47.3 to 54.4)');
    expect(sentence).toContain('2022–24');
  });

  it('names the proxy, not the place, in the sentence of a proxy’s figure', () => {
    const sentence = sentenceOf(row('south-cumbria'), lifeExpectancy);
    expect(sentence).toContain('Westmorland and Furness');
    expect(sentence).not.toContain('South Cumbria');
  });

  it('names the place where there is no figure', () => {
    const sentence = sentenceOf(row('south-cumbria', latestRows(smokingInput)), smoking);
    expect(sentence).toContain('no figure');
    expect(sentence).toContain('South Cumbria');
  });

  it('has a subtitle of measure, unit, sex, period and limits', () => {
    const limited = { value: 50.9, lower: 47.3, upper: 54.4 };
    expect(subtitleOf(lifeExpectancy, 'Male', '2022–24', [{ estimate: limited }])).toBe(
      'Healthy life expectancy at birth, years, males, 2022–24, with 95% limits',
    );
    expect(subtitleOf({ ...smoking, limits: false }, 'Persons', null, [])).toBe(
      'Adults who smoke, per cent, no limits published',
    );
    expect(outcomeCaption(smoking, 'Persons', '2012 to 2023')).toBe(
      'Adults who smoke, 2012 to 2023',
    );
  });

  it('describes every dot for those who do not see it', () => {
    const description = descriptionOf(latestRows(smokingInput), smoking, '2023');
    expect(description).toContain('Blackpool: 20.6% (16.2 to 25.1).');
    expect(description).toContain('South Cumbria: no figure.');
    expect(description).toContain('Barrow-in-Furness');
  });
});
