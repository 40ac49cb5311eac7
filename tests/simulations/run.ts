import { anyFound } from './manyTests.ts';
import { markdownTable } from './markdownTable.ts';
import { trendsCalled } from './trends.ts';
import {
  byWidths,
  even,
  rateCalledDifferent,
  shareCalledDifferent,
  uncorrected,
  type ComparatorSize,
} from './verdicts.ts';

/*
 * How often the judgements of src/statistics err: docs/method.md holds what this prints.
 * Run `npm run simulate`. The first three tables are sums over every pair of counts, the others samples
 * of 20,000 that are the same each time.
 */

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;

const SIZES: readonly ComparatorSize[] = [1, 10, 'exact'];
const SIZE_WORDS = ['as large', 'ten times', 'exact'];
const EXPECTED = [1, 2, 3, 5, 7, 10, 20, 50, 100];

function falsePositivesOfRates(): string {
  const rows = EXPECTED.map((expected) => [
    String(expected),
    ...SIZES.map((size) => percent(rateCalledDifferent(expected, size))),
    ...SIZES.map((size) => percent(rateCalledDifferent(expected, size, { judge: byWidths }))),
  ]);
  return markdownTable(
    ['events expected', ...SIZE_WORDS, ...SIZE_WORDS.map((words) => `before: ${words}`)],
    rows,
  );
}

/** The mean and the most over ten numbers of people, from those that make so many expected to 20% more. */
function overSizes(expected: number, rateOf: (expected: number) => number): [number, number] {
  const rates = Array.from({ length: 10 }, (_, n) => rateOf(expected * (1 + n / 45)));
  return [rates.reduce((sum, rate) => sum + rate, 0) / rates.length, Math.max(...rates)];
}

function falsePositivesOfShares(): string {
  const rows = [5, 7, 10, 20, 50, 100].flatMap((expected) =>
    [0.05, 0.2, 0.5].map((share) => [
      String(expected),
      percent(share),
      ...[{}, { limitsOf: uncorrected }, { limitsOf: uncorrected, judge: byWidths }].flatMap(
        (how) =>
          SIZES.map((size) => {
            const [mean, most] = overSizes(expected, (at) =>
              shareCalledDifferent(at, share, size, how),
            );
            return 'judge' in how ? percent(mean) : `${percent(mean)} (${percent(most)})`;
          }),
      ),
    ]),
  );
  return markdownTable(
    [
      'people expected',
      'share',
      ...SIZE_WORDS,
      ...SIZE_WORDS.map((words) => `uncorrected: ${words}`),
      ...SIZE_WORDS.map((words) => `before: ${words}`),
    ],
    rows,
  );
}

function evenLimits(): string {
  const rows = [5, 10, 20, 50, 100].flatMap((expected) =>
    [0.05, 0.2, 0.5].map((share) => [
      String(expected),
      percent(share),
      ...SIZES.map((size) => {
        const [mean, most] = overSizes(expected, (at) =>
          shareCalledDifferent(at, share, size, { limitsOf: even }),
        );
        return `${percent(mean)} (${percent(most)})`;
      }),
    ]),
  );
  return markdownTable(['people expected', 'share', ...SIZE_WORDS], rows);
}

function power(): string {
  const rows = [5, 10, 20, 50, 100, 200].map((expected) => [
    String(expected),
    ...[1.2, 1.5, 2].flatMap((ratio) => [
      percent(rateCalledDifferent(expected, 'exact', { ratio })),
      percent(shareCalledDifferent(expected, 0.2, 'exact', { ratio })),
    ]),
  ]);
  return markdownTable(
    [
      'expected',
      ...[1.2, 1.5, 2].flatMap((ratio) => [`rate × ${ratio}`, `share of 20% × ${ratio}`]),
    ],
    rows,
  );
}

function trends(): string {
  const rows = [4, 5, 6, 8, 12].flatMap((periods) =>
    [1, 1.5, 2, 3].map((scatter) => {
      const level = trendsCalled(periods, { scatter });
      const rising = trendsCalled(periods, { scatter, slope: 1 });
      return [
        String(periods),
        `× ${scatter}`,
        ...[level.called, level.tooFew, rising.called, rising.tooFew].map(percent),
      ];
    }),
  );
  return markdownTable(
    [
      'periods',
      'scatter',
      'level: called a trend',
      'level: too few to tell',
      'rising: called a trend',
      'rising: too few to tell',
    ],
    rows,
  );
}

function manyTests(): string {
  const rows = [1, 5, 10, 23, 50].map((tests) => {
    const { byItself, standing } = anyFound(tests);
    return [String(tests), percent(byItself), percent(standing)];
  });
  return markdownTable(['tests', 'each by itself', 'standing among all'], rows);
}

const TABLES: readonly (readonly [string, () => string])[] = [
  ['False positives: two rates that are truly equal', falsePositivesOfRates],
  ['False positives: two shares that are truly equal', falsePositivesOfShares],
  ['False positives: two equal shares with even limits, as some surveys publish them', evenLimits],
  ['Power: how often a true difference from an exact comparator is found', power],
  ['Trends: a level series, and one that rises by a standard error each period', trends],
  ['Many tests: how often anything is found where there is nothing', manyTests],
];

for (const [title, table] of TABLES) process.stdout.write(`### ${title}\n\n${table()}\n\n`);
