import { expect, test } from 'vitest';

import { breaks } from '#server/testing/breaks.ts';
import { lineOf, problemsWith } from '#server/testing/problemsWith.ts';

const late = (
  title: string,
  file: string,
  find: string,
  field: string,
  replaceWith = '2026-07-01',
) =>
  breaks(
    `${title} after the day of the record`,
    file,
    { find: `"${find}"`, replaceWith: `"${replaceWith}"` },
    field,
    `${replaceWith} is after the day up to which the record goes (2026-06-30)`,
  );
late('a source published', 'sources', '2024-02-08', 'published');
late('a decision in force', 'decisions', '2023-07-05', 'from');
late('a hop', 'services', '2023-04-01', 'chain[1].from');
late('a commitment', 'commitments', '2023-07-07', 'on');
late('a report of progress', 'priorities', '2024-12-01', 'progress[1].on');
late('an event', 'events', '2022-09', 'on');
late('a release of figures', 'indicators', '2025-01-15', 'dataset.released');
late('a last sight of a person', 'people', '2023-07-08', 'seen');

test.each([
  ['decisions', '2024-02-01', 'decidedOn'],
  ['priorities', '2024-03', 'agreedOn'],
])('%s decided or agreed after it', (name, find, field) => {
  const one = { file: `${name}.json`, find: `"${find}"`, replaceWith: '"2026-07-01"' };
  expect(problemsWith(one)).toContainEqual(
    expect.objectContaining({
      line: lineOf(one),
      field,
      problem: '2026-07-01 is after the day up to which the record goes (2026-06-30)',
    }),
  );
});
breaks(
  'a search that ended after sources were last searched, though the record changed later',
  'unknowns',
  { find: '"2026-06-29"', replaceWith: '"2026-07-01"' },
  'until',
  '2026-07-01 is after sources were last searched (2026-06-30)',
);
test('what became known after the last search is no fault where the record changed since', () => {
  const changed = {
    file: 'system.json',
    find: '"updated": "2026-06-30"',
    replaceWith: '"updated": "2026-07-01"',
  };
  const dated = { file: 'sources.json', find: '"2024-02-08"', replaceWith: '"2026-07-01"' };
  const looked = { file: 'unknowns.json', find: '"2026-06-29"', replaceWith: '"2026-07-01"' };
  expect(problemsWith(changed, dated)).toEqual([]);
  expect(problemsWith(changed, looked)).toEqual([
    expect.objectContaining({ file: 'unknowns.json', field: 'until' }),
  ]);
});
breaks(
  'an event in a year whose last day is after it',
  'events',
  { find: '"2022-09"', replaceWith: '"2026"' },
  'on',
  '2026 (which could be 2026-12-31) is after the day up to which the record goes',
);
breaks(
  'footprints stated after the day of the record',
  'system',
  { find: '"footprintStatedFrom": null', replaceWith: '"footprintStatedFrom": "2026-07-01"' },
  'footprintStatedFrom',
  '2026-07-01 is after the day up to which the record goes (2026-06-30)',
);
breaks(
  'a decision before the places exist',
  'decisions',
  { find: '"2023-07-05"', replaceWith: '"2022-07-26"' },
  'from',
  '2022-07-26 is before the places of this record exist (2022-07-27)',
);
breaks(
  'decided after it took effect',
  'decisions',
  { find: '"2024-02-01"', replaceWith: '"2024-04-02"' },
  'decidedOn',
  '2024-04-02 is after from (2024-04-01)',
);
breaks(
  'reviewed before it takes effect',
  'decisions',
  { find: '"2025-04-01"', replaceWith: '"2024-03-31"' },
  'reviewOn',
  '2024-03-31 is before the decision takes effect (from 2024-04-01)',
);
breaks(
  'hops that are not oldest first',
  'services',
  { find: '"2022-07-02"', replaceWith: '"2023-04-02"', at: '"2023-04-01"' },
  'chain[1].from',
  '2023-04-01 is before the hop above it',
);
breaks(
  'a later hop without a date',
  'services',
  { find: '"2023-04-01"', replaceWith: 'null' },
  'chain[1].from',
  'is empty (null) although it is not the first hop',
);
breaks(
  'reports of progress that are not oldest first',
  'priorities',
  { find: '"2024-09-01"', replaceWith: '"2024-12-02"', at: '"2024-12-01"' },
  'progress[1].on',
  '2024-12-01 is before the report above it',
);
breaks(
  'a priority agreed after it was due',
  'priorities',
  { find: '"2025-03-31"', replaceWith: '"2024-02-28"', at: '"agreedOn"' },
  'agreedOn',
  '2024-03 (which could be 2024-03-31) is after dueOn (2024-02-28)',
);
breaks(
  'progress before a priority was agreed',
  'priorities',
  { find: '"2024-09-01"', replaceWith: '"2024-02-28"', at: '"agreedOn"' },
  'agreedOn',
  'is after progress[0].on (2024-02-28)',
);
breaks(
  'a person seen before they began',
  'people',
  { find: '"2022"', replaceWith: '"2024"' },
  'from',
  '2024 (which could be 2024-12-31) is after seen (2023-07-08)',
);
breaks(
  'a date of a person in other words',
  'people',
  { find: '"2022"', replaceWith: '"last year"' },
  'from',
  'is “last year”',
);

const file = 'decisions.json';
const ahead = { file, find: '"from": "2024-04-01"', replaceWith: '"from": "2026-10-01"' };
const review = { file, find: '"2025-04-01"', replaceWith: '"2027-04-01"' };
test('a dated and cited decision may take effect later', () => {
  expect(problemsWith(ahead, review)).toEqual([]);
});
test('a decision without the day it was decided may not take effect later', () => {
  const undated = { file, find: '"2024-02-01"', replaceWith: 'null' };
  expect(problemsWith(ahead, review, undated)).toMatchObject([
    {
      line: lineOf(ahead),
      field: 'from',
      problem: expect.stringContaining('up to which the record goes'),
    },
  ]);
});
test('dates that could be in order are accepted', () => {
  expect(
    problemsWith(
      { file, find: '"2024-02-01"', replaceWith: '"2024"' },
      { file, find: '"from": "2024-04-01"', replaceWith: '"from": "2024"' },
      { file, find: '"2025-04-01"', replaceWith: '"2024-06-01"' },
    ),
  ).toEqual([]);
});
