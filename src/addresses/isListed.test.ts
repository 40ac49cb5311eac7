import { expect, test } from 'vitest';

import { isListed } from './isListed.ts';
import { paths } from './paths.ts';

test('the sitemap leaves out what is for whoever shows a deck', () => {
  for (const path of [paths.presenter('system'), paths.handout('system'), paths.deck('own')])
    expect(isListed(path), path).toBe(false);
  for (const path of [paths.home, paths.board, paths.deck('system'), paths.verify])
    expect(isListed(path), path).toBe(true);
});
