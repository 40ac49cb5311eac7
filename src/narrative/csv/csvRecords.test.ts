import { expect, test } from 'vitest';

import { csvRecords, type CsvFault } from './csvRecords.ts';

function read(text: string) {
  const faults: CsvFault[] = [];
  const records = [...csvRecords(text, (fault) => faults.push(fault))];
  return { records, faults };
}

test('records begin on their lines, whether a parser read them or not', () => {
  expect(read('a,b\n\n1,\n2,x y\n').records).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 3, cells: ['1', ''] },
    { line: 4, cells: ['2', 'x y'] },
  ]);
  expect(read('a,b\n\n"1\n1",\n2,"x ""y"""\n').records).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 3, cells: ['1\n1', ''] },
    { line: 5, cells: ['2', 'x "y"'] },
  ]);
});

test.each([
  'a,b',
  'a,b\n1,2',
  'a,b\r\n1,2\r\n\r\n3,4\r\n',
  'a,b\r1,2\r',
  'a,b\n1,2\r\n3,4',
  'a,b\r\n1,2\n3,4\r\n',
  '\n\na,b\n',
  'a\n ,\n,,\n',
  ' a , b \n\t\n',
])('without quotation marks a text is read as the parser would: %j', (text) => {
  // An empty cell in quotation marks more, in a last record of its own, has the parser read it all.
  const newline = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const parsed = read(`${text}${text.endsWith(newline) ? '' : newline}""`).records.slice(0, -1);
  // The parser miscounts lines where files end them in two ways.
  expect(read(text).records.map(({ cells }) => cells)).toEqual(parsed.map(({ cells }) => cells));
});

test('nothing has no record; a quotation mark that is never closed is told with its line', () => {
  expect(read('')).toEqual({ records: [], faults: [] });
  expect(read('a,b\n1,"2\n3,4\n').faults).toMatchObject([{ code: 'CSV_QUOTE_NOT_CLOSED' }]);
});
