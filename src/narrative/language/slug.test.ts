import { expect, test } from 'vitest';

import { slug } from './slug.ts';

test.each([
  ['King’s Lynn & West (Café)', 'kings-lynn-and-west-cafe'],
  ['2013 and 2022–24', '2013-and-2022-24'],
  ['Ynys Môn / 2023', 'ynys-mon-2023'],
  ['—', ''],
])('writes “%s” as “%s”', (text, expected) => {
  expect(slug(text)).toBe(expected);
});
