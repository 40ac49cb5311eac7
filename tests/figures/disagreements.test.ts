import { describe, expect, test } from 'vitest';

import { exampleRecord } from '#mocks/exampleRecord.ts';
import type { RecordData } from '#src/contract/record.ts';
import type { outcomeLanes } from '#src/figures/outcomes/dotRows.ts';
import { placeGapsInWords } from '#src/figures/outcomes/gaps/gapSentences.ts';
import { gapsOf } from '#src/figures/outcomes/gaps/gapsOf.ts';
import { latestPeriod, latestRows, trendSeries } from '#src/figures/outcomes/outcomeRows.ts';
import { judgedSentence } from '#src/figures/outcomes/pictureWords.ts';
import { withinPictures } from '#src/figures/outcomes/within/withinPictures.ts';
import { publishedRecord } from '#tests/records/publishedRecord.ts';

import { disagreementsIn } from './disagreements.ts';

/* No page of an outcome says of two figures that they are apart, and elsewhere that they aren't. */

const NAMES = ['Preston', 'Lancashire', 'West Lancashire', 'North West', 'England'];

test('the reader finds a pair that disagrees, in rows and in sentences', () => {
  const row =
    'Districts of Lancashire, 2022–24\nPreston\n39.6 (34.0 to 45.9)\nworse than Lancashire ↓';
  const gap = (words: string) => `${words}.`;
  expect(
    disagreementsIn(
      `${row}\n${gap('Preston was not clearly apart from Lancashire in 2022–24 (5.7 per 100,000, −0.3 to 11.7)')}`,
      NAMES,
    ).disagreements,
  ).toHaveLength(1);
  expect(
    disagreementsIn(
      `${row}\n${gap('Preston’s rate was 1.17 (1.002 to 1.360) times Lancashire’s in 2022–24')}`,
      NAMES,
    ),
  ).toEqual({ disagreements: [], compared: 1 });
  expect(
    disagreementsIn(
      'In 2022–24 the rate in West Lancashire was 30.1 (26 to 35). No clear difference from the North West.\n' +
        gap('West Lancashire was 4.0 years (0.2 to 7.8) below the North West in 2022–24'),
      NAMES,
    ).disagreements,
  ).toHaveLength(1);
});

/** What the pages of a record's outcomes say of figures and gaps, a text for each sex and comparator. */
function pageTexts(record: RecordData): { name: string; text: string }[] {
  const { places, areas, observations } = record;
  const comparators = record.system.flatMap((one) => one.comparators);
  return record.indicators.flatMap((indicator) =>
    indicator.sexes.flatMap((sex) =>
      comparators.map((against) => {
        const input = {
          indicator,
          sex,
          observations: observations.filter((one) => one.indicator === indicator.id),
          places,
          areas,
          comparators: [against, ...comparators.filter((code) => code !== against)],
        };
        const rows = latestRows(input);
        const comparator = rows.find(({ kind }) => kind === 'comparator')?.name ?? '';
        const gaps = gapsOf(trendSeries(input), indicator);
        const ofLanes = (shown: ReturnType<typeof outcomeLanes>) =>
          shown.rows.flatMap(({ label, verdict }) => (verdict ? [label, verdict] : []));
        return {
          name: `${indicator.id}, ${sex}, against ${comparator}`,
          text: [
            `The places in ${latestPeriod(input)?.period}`,
            // A proxy's row says whose figure it is.
            ...rows.flatMap((row) =>
              row.verdict ? [judgedSentence(row, indicator, comparator)] : [],
            ),
            ...(gaps ? placeGapsInWords(gaps, { indicator, sex }).sentences : []),
            ...withinPictures(input).flatMap((picture) => [
              `${picture.districts}, ${picture.period}`,
              ...ofLanes(picture.spec),
              ...(picture.gaps?.sentences ?? []),
            ]),
          ].join('\n'),
        };
      }),
    ),
  );
}

describe.each([
  ['the published record', publishedRecord],
  ['the worked example', () => Promise.resolve(exampleRecord())],
])('%s', (_, load) => {
  test('says one thing of each pair of figures', async () => {
    const record = await load();
    const names = [...record.areas, ...record.places].map(({ name }) => name);
    const found = pageTexts(record).map(({ name, text }) => ({
      name,
      ...disagreementsIn(text, names),
    }));
    expect(
      found.flatMap(({ name, disagreements }) => disagreements.map((one) => `${name}: ${one}`)),
    ).toEqual([]);
    // So that a change of words doesn't leave nothing to compare.
    expect(found.reduce((sum, { compared }) => sum + compared, 0)).toBeGreaterThan(40);
  });
});
