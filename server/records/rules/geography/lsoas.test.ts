import { expect, test } from 'vitest';

import { parseRecord } from '#server/records/parseRecord.ts';
import { problemLine } from '#server/records/DataProblem.ts';
import { recordFiles } from '#server/testing/recordFiles.ts';

/** Southshire of the small record has 6 LSOAs of 10, Northtown 4 of 4; see its places. */
const rows = (place: string, from: number, count: number) =>
  Array.from({ length: count }, (_, index) => `E0100${1000 + from + index},${place}`);

const counts = (() => {
  const places: unknown = JSON.parse(recordFiles().get('places.json') ?? '');
  if (!Array.isArray(places)) throw new Error('places.json holds a list');
  return new Map(
    places.map((place: { id: string; footprint: { lsoas: number }[] }) => [
      place.id,
      place.footprint.reduce((sum, { lsoas }) => sum + lsoas, 0),
    ]),
  );
})();

const complete = [...counts].flatMap(([place, count], index) => rows(place, index * 500, count));

const read = (lines: readonly string[]) => {
  const { record, problems } = parseRecord(
    new Map([...recordFiles(), ['lsoas.csv', `${lines.join('\n')}\n`]]),
  );
  return { record, messages: problems.map(problemLine) };
};

test('a record may lack the file', () => {
  expect(parseRecord(recordFiles()).record?.lsoas).toEqual([]);
});

test('a complete table is read', () => {
  const { record, messages } = read(['code,place', ...complete]);
  expect(messages).toEqual([]);
  expect(record?.lsoas).toHaveLength(complete.length);
  expect(record?.lsoas[0]).toEqual({ code: 'E01001000', place: [...counts.keys()][0] });
});

test('an incomplete table is reported', () => {
  const [place, count = 0] = [...counts][0] ?? [];
  expect(read(['code,place', ...complete.slice(1)]).messages).toEqual([
    `lsoas.csv: has ${count - 1} rows for “${place}”, but its footprint has ${count} LSOAs. Add those that are missing, or correct lsoas in places.json.`,
  ]);
});

test('each wrong cell is reported', () => {
  const [one = '', ...others] = complete;
  const { messages } = read(['code,place', one, one, 'X01,northtwon', ...others]);
  expect(messages).toEqual([
    'lsoas.csv:3 code: “E01001000” is already on line 2. Keep one of the two.',
    'lsoas.csv:4 code: is “X01”. It must be the code of a small area, such as E01012681.',
    expect.stringMatching(/^lsoas\.csv:4 place: “northtwon” is not in places\.json.*“northtown”/),
  ]);
  expect(read(['lsoa,place']).messages.join()).toMatch(/“?code/);
});
