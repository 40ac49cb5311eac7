import { expect, test } from 'vitest';

import { pageStyles } from './pageStyle.ts';

const sheet =
  'a{color:red}.used,.unused{margin:0}.unused{padding:0}.used:not(.other) p{top:0}@media print{.unused{left:0}}@media (width<40em){.used{right:0}}@keyframes turn{from{top:0}}';

test('a page gets the rules it can use, in their order, and no others', () => {
  expect(pageStyles(sheet)('<p class="plain used">x</p>')).toBe(
    'a{color:red}.used{margin:0}.used:not(.other) p{top:0}@media (width<40em){.used{right:0}}@keyframes turn{from{top:0}}',
  );
});

test('a page gets the rules for the values its attributes have', () => {
  const columns = '.map [data-column="1"]{grid-column:1}.map [data-column="12"]{grid-column:12}';
  expect(pageStyles(columns)('<ul class="map"><li data-column="12">x</li></ul>')).toBe(
    '.map [data-column="12"]{grid-column:12}',
  );
});

test('the sheet is not changed by one page for the next', () => {
  const styleOf = pageStyles(sheet);
  styleOf('<p></p>');
  expect(styleOf('<p class="used unused other">x</p>')).toBe(sheet);
});

test('an embed gets only rules that its classes ask for', () => {
  expect(pageStyles(sheet, true)('<p class="plain used">x</p>')).not.toContain('a{color:red}');
  expect(pageStyles(sheet, true)('<p class="plain used">x</p>')).toContain('.used{margin:0}');
});
