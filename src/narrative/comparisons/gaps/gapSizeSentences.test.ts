import { describe, expect, it } from 'vitest';

import { deaths, healthy, smokingTopic } from '#src/narrative/outcomes/testTopics.ts';
import type { Gap } from '#src/statistics/gap.ts';

import { gapSizeSentences } from './gapSizeSentences.ts';

const say = (gap: Omit<Gap, 'scale'>, indicator = healthy) =>
  gapSizeSentences({
    areaName: 'Blackpool',
    comparatorName: 'North West',
    indicator,
    latest: { gap: { ...gap, scale: indicator.comparison }, period: '2022–24' },
  });
const estimate = (value: number, lower: number, upper: number) => ({ value, lower, upper });

describe('gapSizeSentences', () => {
  it('says how far and on which side', () => {
    expect(say({ absolute: estimate(-7.4, -11, -3.8), relative: null })).toEqual([
      'Blackpool was 7.4 years (3.8 to 11.0) below the North West in 2022–24.',
    ]);
    expect(say({ absolute: { value: 9 }, relative: null }, smokingTopic)).toEqual([
      'Blackpool was 9.0 percentage points above the North West in 2022–24.',
    ]);
  });

  it('claims no side that is not clear', () => {
    expect(say({ absolute: estimate(-1, -3.3, 1.3), relative: null })).toEqual([
      'Blackpool was not clearly apart from the North West in 2022–24 (−1.0 years, −3.3 to 1.3).',
    ]);
    expect(say({ absolute: { value: 0 }, relative: null })[0]).toContain('level with');
  });

  it('says of a rate its ratio, and the difference as a mere figure', () => {
    expect(
      say({ absolute: estimate(26.3, 20, 32), relative: estimate(1.94, 1.7, 2.2) }, deaths),
    ).toEqual([
      'Blackpool’s rate was 1.94 (1.70 to 2.20) times the North West’s in 2022–24.',
      'The two rates are 26.3 per 100,000 apart.',
    ]);
  });

  it('claims nothing of a rate by its difference: the ratio decides', () => {
    // Preston and Lancashire, as once published: the ratio leaves out 1, the difference not 0.
    expect(
      say({ absolute: estimate(6, -0.2, 12.2), relative: estimate(1.17, 1.002, 1.36) }, deaths),
    ).toEqual([
      'Blackpool’s rate was 1.17 (1.002 to 1.36) times the North West’s in 2022–24.',
      'The two rates are 6.0 per 100,000 apart.',
    ]);
    expect(
      say({ absolute: estimate(6, 0.2, 11.8), relative: estimate(1.17, 0.998, 1.36) }, deaths),
    ).toEqual([
      'Blackpool was not clearly apart from the North West in 2022–24 (ratio 1.17, 1.00 to 1.36).',
      'The two rates are 6.0 per 100,000 apart.',
    ]);
  });

  it('gives less than two years in months', () => {
    expect(say({ absolute: { value: 0.8 }, relative: null })[1]).toBe('That is about 10 months.');
  });

  it('never rounds a limit to no difference where there is one', () => {
    const [text] = say({ absolute: estimate(-5.4, -10.8, -0.03), relative: null }, smokingTopic);
    expect(text).toContain('(0.03 to 10.8)');
  });

  it('says that comparing a part with its whole is approximate', () => {
    expect(say({ absolute: { value: 2 }, relative: null, isApproximate: true })[0]).toMatch(
      /in 2022–24, approximately\.$/,
    );
  });
});
