import { describe, expect, it } from 'vitest';

import { dotRows } from './dotRows.ts';
import { latestRows, trendSeries } from './outcomeRows.ts';
import { lifeExpectancy, lifeInput, smoking, smokingInput, stateOnly } from './testOutcomes.ts';
import { absentSeries, trendLines } from './trend/trendLines.ts';

describe('dotRows', () => {
  it('has the verdict in words with an arrow', () => {
    const { rows } = dotRows(latestRows(lifeInput), lifeExpectancy);
    expect(rows.find(({ id }) => id === 'blackpool')).toMatchObject({
      text: '50.9',
      interval: '(47.3 to 54.4)',
      verdict: 'worse than England ↓',
      value: 50.9,
    });
  });

  it('labels a proxy, and does not where the proxy has no figure', () => {
    const noteOf = (input: typeof lifeInput | typeof smokingInput) =>
      dotRows(latestRows(input), input.indicator).rows.find(({ id }) => id === 'south-cumbria')
        ?.note;
    expect(noteOf(lifeInput)).toBe('proxy: Westmorland and Furness');
    expect(noteOf(smokingInput)).toBeNull();
  });

  it('keeps comparators apart from places', () => {
    const { rows, comparators } = dotRows(latestRows(smokingInput), smoking);
    expect(rows.map(({ label }) => label)).not.toContain('England');
    expect(comparators.map(({ label, text }) => [label, text])).toEqual([
      ['England', '11.6'],
      ['North West', '11.8'],
    ]);
  });
});

describe('trendLines', () => {
  it('draws the figures of the dots', () => {
    const dots = dotRows(latestRows(lifeInput), lifeExpectancy).rows;
    const lines = trendLines(trendSeries(lifeInput));
    for (const dot of dots) {
      const line = lines.find(({ id }) => id === dot.id);
      expect(line?.points.at(-1)?.value).toBe(dot.value);
      expect(line?.style).toEqual(dot.style);
    }
  });

  it('says why a series has no number', () => {
    expect(absentSeries(trendSeries(smokingInput))).toEqual([
      { id: 'south-cumbria', label: 'South Cumbria', words: 'no figure for this place' },
    ]);
    const observations = [
      ...smokingInput.observations,
      stateOnly('E06000064', 2023, 'not-applicable'),
    ];
    expect(absentSeries(trendSeries({ ...smokingInput, observations }))[0]?.words).toBe(
      'not applicable',
    );
  });
});
