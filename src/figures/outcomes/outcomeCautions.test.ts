import { describe, expect, it } from 'vitest';

import { latestPeriod, trendSeries } from './outcomeRows.ts';
import { outcomeCautions } from './outcomeCautions.ts';
import {
  calendar,
  lifeInput,
  smokingInput,
  smokingObservations,
  unlimited,
} from './testOutcomes.ts';

const of = (input: typeof lifeInput | typeof smokingInput, observations = input.observations) => {
  const given = { ...input, observations };
  return outcomeCautions(trendSeries(given), input.indicator, latestPeriod(given), '2026-11-21');
};

describe('outcomeCautions', () => {
  it('says the proxy, who has no figure, and how old the figures are', () => {
    expect(of(lifeInput)).toContain(
      'Proxy: the figure is for Westmorland and Furness, which stands in for South Cumbria and is not the same area.',
    );
    expect(of(smokingInput)).toContain('South Cumbria: no figure for this place.');
    expect(of(smokingInput).at(-1)).toBe(
      'The latest period, 2023, ended 2 years and 10 months before the record’s date, 21 November 2026.',
    );
  });

  it('says that a part is compared with its whole where its share is not known, and only there', () => {
    const caution = 'Lancashire is part of the North West, so comparing the two is approximate.';
    const inRegion = (residents: { readonly part?: number; readonly whole?: number }) => ({
      ...lifeInput,
      comparators: ['E12000002', 'E92000001'],
      areas: lifeInput.areas.map((area) => {
        if (area.code === 'E12000002') return { ...area, residents: residents.whole };
        if (area.code !== 'E10000017') return area;
        return { ...area, within: 'E12000002', residents: residents.part };
      }),
    });
    expect(of(inRegion({ part: 1_235_306 }))).toContain(caution);
    expect(of(inRegion({ part: 1_235_306, whole: 7_000_000 }))).not.toContain(caution);
    expect(of({ ...inRegion({}), comparators: ['E92000001'] })).not.toContain(caution);
  });

  it('has one caution for all places where it holds for all', () => {
    const said = of(smokingInput, unlimited(smokingObservations));
    expect(said.filter((one) => one.startsWith('No limits are published'))).toHaveLength(1);
  });

  it('names the places that a flag is about', () => {
    const marked = [
      ...smokingObservations.filter(({ area }) => area !== 'E06000009'),
      calendar('E06000009', 2023, [20.6, 16.2, 25.1], ['provisional']),
    ];
    expect(of(smokingInput, marked)).toContain(
      'Blackpool: the figure for 2023 is provisional and may still change.',
    );
  });
});
