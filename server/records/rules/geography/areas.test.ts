import { expect, test } from 'vitest';

import { parseRecord } from '#server/records/parseRecord.ts';
import { recordFiles } from '#server/testing/recordFiles.ts';

/** What is found where the areas of the small record lie in others as said. */
function problemsWhere(within: Readonly<Record<string, string>>) {
  const files = recordFiles();
  const areas: unknown = JSON.parse(files.get('areas.json') ?? '[]');
  if (!Array.isArray(areas)) throw new Error('areas.json holds a list');
  const moved = areas.map((area: { code: string }) => ({
    ...area,
    ...(within[area.code] !== undefined && { within: within[area.code] }),
  }));
  return parseRecord(new Map([...files, ['areas.json', JSON.stringify(moved, null, 2)]])).problems;
}

test('an area that lies in itself by way of another is refused, both with their lines', () => {
  const problems = problemsWhere({ E10000902: 'E07000903' });
  expect(problems.map(({ file, field, problem }) => [file, field, problem])).toEqual([
    ['areas.json', 'within', 'leads back to the area itself: E10000902 → E07000903 → E10000902'],
    ['areas.json', 'within', 'leads back to the area itself: E07000903 → E10000902 → E07000903'],
  ]);
  expect(problems.map(({ line }) => line)).toEqual([18, 24]);
});

test('an area may not lie in itself, and what lies in that area is not blamed', () => {
  const problems = problemsWhere({ E10000902: 'E10000902' });
  expect(problems.map(({ problem }) => problem)).toEqual([
    'leads back to the area itself: E10000902 → E10000902',
  ]);
});
