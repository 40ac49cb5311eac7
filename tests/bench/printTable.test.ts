import { expect, test } from 'vitest';

import { printTable } from './printTable.ts';

test('columns line up, numbers to the right', () => {
  const row = { what: 'LCP', app: '1050 ms', static: '9 ms', ratio: '1.05', budget: '≤ 1.1' };
  expect(
    printTable([
      { ...row, verdict: 'within' },
      { ...row, what: 'Blocking', ratio: '–', verdict: 'over' },
    ]),
  ).toBe(
    [
      '|          |     app | static | ratio (min–max) | budget |        |',
      '| -------- | ------: | -----: | --------------: | -----: | ------ |',
      '| LCP      | 1050 ms |   9 ms |            1.05 |  ≤ 1.1 | within |',
      '| Blocking | 1050 ms |   9 ms |               – |  ≤ 1.1 | over   |',
    ].join('\n'),
  );
});
