import { expect, test } from 'vitest';

import { parseRecord } from '#server/records/parseRecord.ts';
import { problemLine } from '#server/records/DataProblem.ts';
import { recordFiles } from '#server/testing/recordFiles.ts';

const HEADER = 'code,name,statisticalName,district,formerDistrict,place,source';

const read = (...rows: string[]) => {
  const text = `${[HEADER, ...rows].join('\n')}\n`;
  const { record, problems } = parseRecord(
    new Map([...recordFiles(), ['neighbourhoods.csv', text]]),
  );
  return { rows: record?.neighbourhoods, messages: problems.map(problemLine) };
};

test('a neighbourhood lies in a district or a part of its place, and may lack a name', () => {
  const { rows, messages } = read(
    'E02000901,"Mill Bank, Quay",Hill 001,E07000903,,southshire,website',
    'E02000902,,Southshire 001,E10000902,E07000903,southshire,website',
  );
  expect(messages).toEqual([]);
  expect(rows).toMatchObject([
    { name: 'Mill Bank, Quay', district: 'E07000903' },
    { name: null, formerDistrict: 'E07000903' },
  ]);
});

test.each([
  ['E02000901,A,Hill 001,E06000901,,southshire,website', 'district: “E06000901” is neither'],
  ['E02000901,A,Hill 001,E07000999,,southshire,website', 'district: “E07000999” is not in areas'],
  ['E02000901,A,Hill 001,E07000903,,southshire,nowhere', 'source: “nowhere” is not in sources'],
  ['E01000901,A,Hill 001,E07000903,,southshire,website', 'must be the code of an MSOA'],
])('%s is reported', (row, says) => {
  expect(read(row).messages.join('\n')).toContain(says);
});
