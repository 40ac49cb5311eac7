import { expect, it } from 'vitest';

import { sourceWords } from './sourceWords.ts';

it('names a few sources, and says how many more there are', () => {
  const source = { publisher: 'Council', title: 'Minutes', published: '2023-07-05' };
  expect(sourceWords([])).toBe('none is cited');
  expect(sourceWords([{ ...source, published: null }])).toBe(
    'Council, “Minutes”, publication date not known',
  );
  expect(sourceWords([source, source, source, source, source])).toMatch(
    /^(Council, “Minutes”, 5 July 2023; ){3}and 2 more, listed on the page$/,
  );
});
