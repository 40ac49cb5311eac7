import { describe, expect, it } from 'vitest';

import { savedPicture } from './savedPicture.ts';
import { lifeExpectancy, smoking } from './testOutcomes.ts';

const context = {
  indicator: lifeExpectancy,
  sex: 'Male' as const,
  meta: { asAt: '2026-11-21', attribution: 'Open licence.', basis: 'published' as const },
  publisher: 'Placeboard',
  cautions: ['Proxy: another area.'],
};
const asked = { title: 'Blackpool is worse than England', period: '2022–24', what: 'places' };

describe('savedPicture', () => {
  it('says whose figures it shows, released when, as at which day, under what licence', () => {
    const { words } = savedPicture(context, asked);
    expect(words.source).toEqual([
      'Source: ONS, “HLE”, released 19 February 2026; status: not stated.',
      'Placeboard, record as at 21 November 2026. Open licence.',
    ]);
    expect(words.notes).toEqual(['Proxy: another area.']);
    expect(words.isIllustrative).toBe(false);
  });

  it.each([
    [context, 'healthy-life-expectancy-male-places-2022-24'],
    [{ ...context, indicator: smoking }, 'adult-smoking-places-2022-24'],
    [
      { ...context, meta: { ...context.meta, basis: 'illustrative' as const } },
      'illustrative-healthy-life-expectancy-male-places-2022-24',
    ],
  ])('names the file by what it is', (given, file) => {
    expect(savedPicture(given, asked).file).toBe(file);
  });

  it('says where an indicator alone is made up', () => {
    const madeUp = { ...lifeExpectancy, basis: 'illustrative' as const };
    expect(savedPicture({ ...context, indicator: madeUp }, asked).words.isIllustrative).toBe(true);
  });
});
