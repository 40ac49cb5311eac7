import { beforeAll, describe, expect, test } from 'vitest';

import type { Indicator, Observation } from '#src/contract/outcomes.ts';
import type { Sex } from '#src/contract/plain/words.ts';
import type { RecordData } from '#src/contract/record.ts';
import { changeSentence } from '#src/narrative/comparisons/changeSentence.ts';
import { fairerAllowance, fairerSentence } from '#src/narrative/comparisons/gaps/fairerSentence.ts';
import { gapChangeSentences } from '#src/narrative/comparisons/gaps/gapChangeSentences.ts';
import { gapSizeSentences } from '#src/narrative/comparisons/gaps/gapSizeSentences.ts';
import { figureSentence } from '#src/narrative/outcomes/figureSentence.ts';
import { withPeriodLabels } from '#src/contract/plain/periodLabel.ts';
import { seriesChange } from '#src/statistics/seriesChange.ts';
import { gapSeries } from '#src/statistics/gap.ts';
import { gapChange } from '#src/statistics/gapChange.ts';
import { verdictBetween } from '#src/statistics/verdict.ts';
import { publishedRecord } from '#tests/records/publishedRecord.ts';

/*
 * Findings of the published record, from its files to the sentence, with the arithmetic by hand.
 * Each limit of a difference is as far from it as the root of the sum of two squares: the distances
 * of the two figures from those of their own limits that lead the same way (MOVER).
 */

const BLACKBURN = 'E06000008';
const BLACKPOOL = 'E06000009';
const LANCASHIRE = 'E10000017';
const SOUTH_CUMBRIA = 'E06000064';
const ENGLAND = 'E92000001';

let record: RecordData;
beforeAll(async () => {
  record = await publishedRecord();
});

function indicatorOf(id: string): Indicator {
  const found = record.indicators.find((one) => one.id === id);
  if (!found) throw new Error(`No indicator ${id}`);
  return found;
}
const seriesOf = (indicator: string, area: string, sex: Sex): Observation[] =>
  withPeriodLabels(record.observations).filter(
    (one) => one.indicator === indicator && one.area === area && one.sex === sex,
  );
function observationOf(indicator: string, area: string, sex: Sex, period: string): Observation {
  const found = seriesOf(indicator, area, sex).find((one) => one.period === period);
  if (!found) throw new Error(`No figure for ${indicator}, ${area}, ${period}`);
  return found;
}

describe('men’s healthy life expectancy in Blackpool, 2022–24', () => {
  const ID = 'healthy-life-expectancy';
  const men = (area: string, period = '2022–24') => observationOf(ID, area, 'Male', period);

  test('is 50.9 years, 47.3 to 54.4, worse than England’s 60.9', () => {
    expect(men(BLACKPOOL)).toMatchObject({ value: 50.9, lower: 47.3, upper: 54.4 });
    expect(men(ENGLAND)).toMatchObject({ value: 60.9, lower: 60.7, upper: 61.2 });
    expect(verdictBetween(men(BLACKPOOL), men(ENGLAND), indicatorOf(ID), record.areas)).toEqual({
      kind: 'worse',
    });
    expect(
      figureSentence({
        indicator: indicatorOf(ID),
        observation: men(BLACKPOOL),
        areaName: 'Blackpool',
      }),
    ).toBe(
      'At 2022–24 rates a boy born in Blackpool would have 50.9 years (47.3 to 54.4) in good health.',
    );
  });

  test('is 10.0 years, 6.5 to 13.6, below England', () => {
    // 50.9 − 60.9 = −10.0. Downwards 50.9 − 47.3 = 3.6 and 61.2 − 60.9 = 0.3: √(12.96 + 0.09) =
    // 3.6125. Upwards 54.4 − 50.9 = 3.5 and 60.9 − 60.7 = 0.2: √(12.25 + 0.04) = 3.5057. So
    // −13.6125 to −6.4943.
    const indicator = indicatorOf(ID);
    const latest = gapSeries(
      seriesOf(ID, BLACKPOOL, 'Male'),
      seriesOf(ID, ENGLAND, 'Male'),
      indicator,
      record.areas,
    ).at(-1);
    if (!latest) throw new Error('both are published');
    const { absolute } = latest.gap;
    expect(absolute.value).toBeCloseTo(-10, 9);
    expect(absolute.lower).toBeCloseTo(-13.6125, 4);
    expect(absolute.upper).toBeCloseTo(-6.4943, 4);
    expect(
      gapSizeSentences({
        areaName: 'Blackpool',
        comparatorName: 'England',
        indicator,
        latest,
      }),
    ).toEqual(['Blackpool was 10.0 years (6.5 to 13.6) below England in 2022–24.']);
  });

  test('has fallen since 2012–14', () => {
    // 50.9 − 55.5 = −4.6; 55.5 has 2.2 on both sides. Downwards √(12.96 + 4.84) = 4.2190, upwards
    // √(12.25 + 4.84) = 4.1340: −8.8190 to −0.4660, wholly below 0.
    const change = seriesChange(seriesOf(ID, BLACKPOOL, 'Male'), indicatorOf(ID));
    expect(change).toMatchObject({ kind: 'worsened', from: '2012–14', to: '2022–24' });
    if (change.kind === 'not-judged') throw new Error(change.because);
    expect(change.change.lower).toBeCloseTo(-8.819, 4);
    expect(change.change.upper).toBeCloseTo(-0.466, 4);
    expect(
      changeSentence({ areaName: 'Blackpool', indicator: indicatorOf(ID), change, sex: 'Male' }),
    ).toBe(
      'Men’s healthy life expectancy in Blackpool fell from 55.5 years in 2012–14 to 50.9 in 2022–24, a change for the worse of 4.6 years (0.5 to 8.8).',
    );
  });

  test('and its gap to England has not clearly changed since', () => {
    // 2012–14: England 63.2 (63.0 to 63.4), so 63.2 − 55.5 = 7.7 ± √(0.2² + 2.2²) = √4.88. The gap
    // of 2022–24 is 10.0, down √12.29 and up √13.05, as above. The change is 10.0 − 7.7 = 2.3:
    // down √(12.29 + 4.88) = 4.1437, up √(13.05 + 4.88) = 4.2344, so −1.8437 to 6.5344.
    const change = gapChange(
      seriesOf(ID, BLACKPOOL, 'Male'),
      seriesOf(ID, ENGLAND, 'Male'),
      indicatorOf(ID),
    );
    expect(change).toMatchObject({ kind: 'no-clear-change', from: '2012–14', to: '2022–24' });
    if (change.kind === 'not-judged') throw new Error(change.because);
    expect(change.absolute.change.value).toBeCloseTo(2.3, 9);
    expect(change.absolute.change.lower).toBeCloseTo(-1.8437, 4);
    expect(change.absolute.change.upper).toBeCloseTo(6.5344, 4);
    // The slope over 2013–15, 2016–18, 2019–21 and 2022–24, at 0, 3, 6 and 9 years: gaps 7.6, 8.2, 9.4
    // and 10.0, half-widths 2.3087 (√(2.3² + 0.2²)), the same, 2.6077 and 3.5591. Weights 1 ÷ their
    // squares: 0.18762, 0.18762, 0.14706, 0.07894, in all 0.60124; mean time 3.5854, mean gap 8.5426.
    // Weighted squares of times 5.6480, products 1.5991: slope 1.5991 ÷ 5.6480 = 0.2831. Each gap has
    // a share of it, −0.11910, −0.01945, 0.06287, 0.07568: down √(0.2750² + 0.0449² + 0.1639² +
    // 0.2653²) = 0.4182 and up, with 2022–24’s upper 3.6125, 0.4234: −0.1351 to 0.7065. By the scatter
    // it would be 4.303 × √(0.01175 ÷ 2 ÷ 5.6480) = 0.139, which is less.
    expect(
      gapChangeSentences({
        areaName: 'Blackpool',
        comparatorName: 'England',
        indicator: indicatorOf(ID),
        gapChange: change,
      }),
    ).toEqual([
      'The gap between Blackpool and England did not clearly change (2.3 years, −1.8 to 6.5): 7.7 in 2012–14, 10.0 in 2022–24.',
      'Over the four periods that share no year it changed by 0.28 years (−0.14 to 0.71) a year.',
    ]);
  });

  test('differs between Blackburn with Darwen and Lancashire though their intervals overlap', () => {
    const [blackburn, lancashire] = [men(BLACKBURN), men(LANCASHIRE)];
    // 49.8 to 58.2 and 57.3 to 61.4 have 57.3 to 58.2 in common.
    expect(blackburn).toMatchObject({ value: 54, lower: 49.8, upper: 58.2 });
    expect(lancashire).toMatchObject({ value: 59.3, lower: 57.3, upper: 61.4 });
    // 54.0 − 59.3 = −5.3. Upwards 4.2 and 59.3 − 57.3 = 2: √(17.64 + 4) = 4.6519, so at most
    // −0.6481, below 0.
    const indicator = indicatorOf(ID);
    expect(verdictBetween(blackburn, lancashire, indicator, record.areas)).toEqual({
      kind: 'worse',
    });
  });
});

describe('preventable cardiovascular mortality in Blackpool', () => {
  const ID = 'preventable-cvd-mortality';
  const sentence = (span: 'ten-years' | 'whole-series') =>
    changeSentence({
      areaName: 'Blackpool',
      indicator: indicatorOf(ID),
      change: seriesChange(seriesOf(ID, BLACKPOOL, 'Persons'), indicatorOf(ID), span),
    });

  test('shows no clear change between 2012–14 and 2022–24: factor 1.13, 0.93 to 1.39', () => {
    // 54.39093 ÷ 47.98014 = 1.13361, logarithm 0.12541. On logarithms, downwards
    // ln(54.39093 ÷ 47.39191) = 0.13775 and ln(55.44036 ÷ 47.98014) = 0.14452, √ of the squares
    // 0.19965; upwards ln(62.12669 ÷ 54.39093) = 0.13298 and ln(47.98014 ÷ 41.29202) = 0.15012,
    // 0.20055. e^(0.12541 − 0.19965) = e^−0.07424 = 0.92845; e^(0.12541 + 0.20055) = 1.38535.
    expect(sentence('ten-years')).toBe(
      'There was no clear change in preventable cardiovascular deaths in Blackpool between 2012–14 and 2022–24 (factor 1.13, 0.93 to 1.39).',
    );
  });

  test('is lower than in 2001–03: factor 0.70, 0.58 to 0.83', () => {
    // 54.39093 ÷ 77.85405 = 0.69863, logarithm −0.35864. Downwards 0.13775 and
    // ln(87.31664 ÷ 77.85405) = 0.11471, together 0.17925; upwards 0.13298 and
    // ln(77.85405 ÷ 69.17803) = 0.11815, together 0.17789.
    // e^(−0.35864 − 0.17925) = 0.58398; e^(−0.35864 + 0.17789) = 0.83464, below 1.
    expect(sentence('whole-series')).toBe(
      'Preventable cardiovascular deaths in Blackpool fell from 77.9 per 100,000 in 2001–03 to 54.4 in 2022–24, a change for the better (factor 0.70, 0.58 to 0.83).',
    );
  });
});

test('South Cumbria has a proxy, which has no figure for smoking, life expectancy and the slope index', () => {
  const place = record.places.find(({ id }) => id === 'south-cumbria');
  expect(place?.figuresFrom).toBe(SOUTH_CUMBRIA);
  expect(place?.proxy).toContain('Westmorland and Furness');
  const lacking = record.indicators
    .filter(
      ({ id }) =>
        !record.observations.some((one) => one.indicator === id && one.area === SOUTH_CUMBRIA),
    )
    .map(({ id }) => id);
  expect(lacking.toSorted()).toEqual([
    'adult-smoking',
    'inequality-in-life-expectancy',
    'life-expectancy',
  ]);
});

describe('the line on top of /outcomes', () => {
  /** How every place's gap to England changed, outcome by outcome, as that page has it. */
  const outcomes = () =>
    record.indicators
      .filter(({ historic }) => !historic)
      .map((indicator) => ({
        name: indicator.shortName,
        changes: indicator.sexes.flatMap((sex) =>
          record.places.map(({ figuresFrom }) =>
            gapChange(
              seriesOf(indicator.id, figuresFrom, sex),
              seriesOf(indicator.id, ENGLAND, sex),
              indicator,
              { areas: record.areas },
            ),
          ),
        ),
      }));

  test('counts one of the four changes that are clear by themselves', () => {
    const judged = outcomes().flatMap(({ changes }) =>
      changes.filter((change) => change.kind !== 'not-judged'),
    );
    // Healthy life expectancy 8 (two sexes), cardiovascular deaths, obesity and cancer 4 each, smoking
    // 3 (South Cumbria has no figure): 23. In order of how probable chance would make them:
    expect(judged).toHaveLength(23);
    const [first = 1, second = 1, third = 1, fourth = 1, fifth = 1] = judged
      .map(({ chance }) => chance)
      .toSorted((a, b) => a - b);
    // 1. Cancers diagnosed early, South Cumbria’s proxy: ahead by 57.92910 − 54.80778 = 3.12132 in 2013,
    // behind by 56.75578 − 51.47330 = 5.28248 in 2022, a change of 8.40380. Down: 0.20728² + 2.96201² +
    // 0.22204² + 2.97838² = 0.04296 + 8.77350 + 0.04930 + 8.87075 = 17.73651, √ = 4.21148.
    // z = 1.96 × 8.40380 ÷ 4.21148 = 3.911: P = 0.00009.
    expect(first).toBeCloseTo(0.00009, 5);
    // 2. Cardiovascular deaths, Lancashire: ratio 38.00979 ÷ 30.23002 = 1.25735, after 35.29985 ÷
    // 30.95621 = 1.14032: a factor of 1.10264, logarithm 0.09770. Down, on logarithms: 0.05408² +
    // 0.00928² + 0.05894² + 0.00982² = 0.00658, √ = 0.08112. z = 1.96 × 0.09770 ÷ 0.08112 = 2.361:
    // P = 0.018.
    expect(second).toBeCloseTo(0.018, 3);
    // 3. Cancers, Lancashire: 3.19482 − 1.04650 = 2.14832, down √(0.20728² + 1.28084² + 0.22204² +
    // 1.38642²) = 1.91180: z = 2.202, P = 0.028.
    expect(third).toBeCloseTo(0.028, 3);
    // 4. Obesity, Lancashire: 2.32233 − 0.40198 = 1.92035, down √(1.24286² + 0.23265² + 1.16106² +
    // 0.19751²) = 1.72797: z = 2.178, P = 0.029.
    expect(fourth).toBeCloseTo(0.029, 3);
    // The fifth is not clear even by itself.
    expect(fifth).toBeGreaterThan(0.05);
    // To stand they would have to be at most 1, 2, 3 and 4 × 0.05 ÷ 23: 0.0022, 0.0043, 0.0065 and
    // 0.0087. Only the first is. The slope of 3 and 4 between their two ends isn’t clear either.
    expect(judged.filter(({ isAtEndsOnly }) => isAtEndsOnly)).toHaveLength(2);
    expect(fairerSentence(outcomes(), 'England')).toBe(
      'No gap to England clearly narrowed, and one widened. Of the five outcomes that can be judged, a gap widened in one (cancers diagnosed early), and none clearly changed in four.',
    );
    expect(fairerAllowance(outcomes())).toMatch(
      /^Of 23 gaps judged at 95%, about one would look changed by chance alone\./,
    );
  });
});
