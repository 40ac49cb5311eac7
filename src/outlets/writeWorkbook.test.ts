import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';

import { writeWorkbook } from './writeWorkbook.ts';

async function partsOf(content: Parameters<typeof writeWorkbook>[0]) {
  const blob = await writeWorkbook(content);
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test('a workbook says what it is on its first sheet, and has cells of their own types on its second', async () => {
  const parts = await partsOf({
    about: [
      ['Title', 'Smoking & “more”'],
      ['Caution', '=1+1'],
    ],
    headings: ['name', 'value', 'since', 'overdue'],
    rows: [
      ['North', 20.6, '2023-07-05', true],
      ['=SUM(A1)', -1, null, false],
      ['2022-24', 0, '2023-07', false],
    ],
  });
  expect(Object.keys(parts).filter((name) => /vba|macro/i.test(name))).toEqual([]);
  expect(parts['xl/workbook.xml']).toMatch(/name="About"[^]*name="Data"/);
  const sheet = parts['xl/worksheets/sheet2.xml'] ?? '';
  // Numbers and days are numbers: 5 July 2023 is day 45112 of Excel's calendar.
  expect(sheet).toContain('<v>20.6</v>');
  expect(sheet).toContain('<v>-1</v>');
  expect(sheet).toMatch(/<v>45112<\/v>/);
  expect(sheet).toMatch(/t="b"[^>]*><v>1<\/v>/);
  // Nothing is a formula, whatever it begins with.
  expect(Object.values(parts).join('')).not.toMatch(/<f[ >]/);
  expect(parts['xl/sharedStrings.xml']).toContain('=SUM(A1)');
  expect(parts['xl/sharedStrings.xml']).toContain('2022-24');
});
