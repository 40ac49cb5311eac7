import { expect, test } from 'vitest';

import { problemLine } from '#server/records/DataProblem.ts';
import { parseRecord } from '#server/records/parseRecord.ts';
import { readFolder } from '#server/records/readFolder.ts';
import { PUBLISHED_FOLDER } from '#tests/records/publishedRecord.ts';

const published = await readFolder(PUBLISHED_FOLDER);
const FILE = 'observations/adult-obesity.csv';
const obesity = published.get(FILE) ?? '';
/** The line on which a row added at the end of the file stands. */
const added = obesity.trimEnd().split('\n').length + 1;
const row = (area: string, period: string, value = '31.5', limits = '27,36') =>
  `${area},Persons,18 and over,,${period},${value},${value === '[x]' ? ',' : limits},,,`;

/** What is warned of in the file with rows added. */
const toldWith = (...rows: readonly string[]) =>
  parseRecord(new Map([...published, [FILE, `${obesity.trimEnd()}\n${rows.join('\n')}\n`]]))
    .warnings.filter(({ file }) => file === FILE)
    .map(problemLine);

const BLACKPOOL = 'E06000009';
const ALL = ['E06000008', BLACKPOOL, 'E10000017', 'E06000064', 'E92000001'];

test('a new period for one place is told with its line, who lacks it, and what to do', () => {
  expect(toldWith(row(BLACKPOOL, '2025/26'))).toEqual([
    `${FILE}:${added} period: 2025/26 has a figure for Blackpool only, and is the latest period, which is shown for every place: Blackburn with Darwen, Lancashire, South Cumbria and England had one for 2024/25 and would be shown without. Add what Blackburn with Darwen, Lancashire, South Cumbria and England had in 2025/26, or leave the period out until all have it. If their series ended, say so in the indicator’s caveats.`,
  ]);
});

test('the comparator alone may be what is missing', () => {
  const places = ALL.slice(0, -1).map((area) => row(area, '2025/26'));
  expect(toldWith(...places)).toEqual([expect.stringContaining(': England had one for 2024/25')]);
});

test('nothing where all have it, where a row says what is missing, and for districts and older periods', () => {
  expect(toldWith(...ALL.map((area) => row(area, '2025/26')))).toEqual([]);
  const stated = ALL.map((area) => row(area, '2025/26', area === BLACKPOOL ? '[x]' : '31.5'));
  expect(toldWith(...stated)).toEqual([]);
  expect(toldWith(row('E07000117', '2025/26'))).toEqual([]);
  expect(toldWith(row(BLACKPOOL, '2014/15'))).toEqual([]);
});
