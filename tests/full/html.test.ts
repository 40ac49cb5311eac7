import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { htmlProblems } from '#tests/e2e/htmlProblems.ts';
import { PUBLISHED_FILES } from '#tests/e2e/publishedFiles.ts';

/** Each published page once: most stand there twice, for hosts of either kind. */
function published(): Map<string, string> {
  const files = readdirSync(PUBLISHED_FILES, { recursive: true, encoding: 'utf8' });
  return new Map(
    files
      .filter((file) => file.endsWith('.html'))
      .map((file) => [readFileSync(join(PUBLISHED_FILES, file), 'utf8'), file]),
  );
}

test('every published page is valid HTML', async () => {
  const wrong: string[] = [];
  for (const [html, file] of published()) wrong.push(...(await htmlProblems(html, file)));
  expect(wrong).toEqual([]);
});
