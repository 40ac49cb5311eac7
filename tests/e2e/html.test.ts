import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { isListed } from '#src/addresses/isListed.ts';

import { EXTREME, MISSING, PUBLISHED_PAGES, TYPICAL } from './addresses.ts';
import { addressOf } from './browser.ts';
import { htmlProblems } from './htmlProblems.ts';
import { PUBLISHED_FILES } from './publishedFiles.ts';

/** Pages of each route, and what only a server answers: queries, right ones and wrong ones, and nothing. */
const ASKED = new Set([
  '/?shade=deprivation',
  '/register?asAt=2022-07-14&group=primary-care',
  '/register?asAt=yesterday',
  '/outcomes/life-expectancy?sex=Male',
  '/outcomes?theme=gold&stage=living-well',
  '/compare?area=blackpool,E07000117&area=atlantis&against=zz',
  '/priorities?by=theme',
  '/changes?from=2022-07-01',
  '/changes?from=tomorrow',
  '/find?q=barrow',
  '/find?q=zzz',
  '/example/register?status=paused',
  '/embed/outcome?indicator=adult-obesity&place=blackpool&period=2023/24&theme=dark',
  '/embed/register?asAt=2023-07-04&h=5',
  '/embed/place?place=atlantis&colour=red',
  '/embed/no-such-widget',
  ...MISSING,
  ...TYPICAL,
  ...EXTREME,
]);

test.each([...ASKED])('%s is valid HTML', async (address) => {
  const html = await (await fetch(addressOf(address))).text();
  expect(await htmlProblems(html, address)).toEqual([]);
});

test('each page of the published record has a title and a description of its own', () => {
  const heads = PUBLISHED_PAGES.filter(isListed).map((page) => {
    const html = readFileSync(join(PUBLISHED_FILES, page, 'index.html'), 'utf8');
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1];
    const description = /<meta name="description" content="([^"]+)"/.exec(html)?.[1];
    return { page, title, description };
  });
  const others = heads.filter((one, index) =>
    heads
      .slice(0, index)
      .some((two) => one.title === two.title || one.description === two.description),
  );
  expect(others).toEqual([]);
  expect(heads.filter(({ title, description }) => !title || !description)).toEqual([]);
});
