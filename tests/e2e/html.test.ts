import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';

import { MISSING, PUBLISHED_PAGES } from './addresses.ts';
import { addressOf } from './browser.ts';
import { PUBLISHED_FILES } from './publishedFiles.ts';

const validatorOf = (minInitialRank: 'h1' | 'any') =>
  new HtmlValidate(
    new StaticConfigLoader({
      root: true,
      extends: ['html-validate:recommended', 'html-validate:document'],
      rules: {
        'heading-level': ['error', { minInitialRank }],
        // HTML allows either, and React and its build choose.
        'attr-case': 'off',
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
        'doctype-style': 'off',
        // A plain form asks for several of a kind by repeating their name.
        'form-dup-name': 'off',
        'void-style': 'off',
        'no-trailing-whitespace': 'off',
        // React's ids begin with an underscore.
        'valid-id': ['error', { relaxed: true }],
        // A title names the service, the place and the question, so that tabs can be told apart.
        'long-title': 'off',
        // No select can be the search field's suggestions; a table that scrolls takes the focus, which
        // our linter lets a role do, and no section.
        'prefer-native-element': ['error', { exclude: ['listbox', 'region'] }],
        // Our own files stand where the page does; anybody else's would need a hash.
        'require-sri': ['error', { target: 'crossorigin' }],
      },
    }),
  );
const pageValidator = validatorOf('h1');
/** Whoever embeds a panel chooses the level of its heading. */
const embedValidator = validatorOf('any');

/** What only a server answers: queries, right ones and wrong ones, and addresses without a page. */
const ASKED = [
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
];

/** Each published page once: most stand there twice, for hosts of either kind. */
function published(): Map<string, string> {
  const files = readdirSync(PUBLISHED_FILES, { recursive: true, encoding: 'utf8' });
  return new Map(
    files
      .filter((file) => file.endsWith('.html'))
      .map((file) => [readFileSync(join(PUBLISHED_FILES, file), 'utf8'), file]),
  );
}

/** What is wrong in a page, as `page:line:column what (where)`. */
async function problems(html: string, page: string): Promise<string[]> {
  const validator = /(?:^|\/)embed\/./.test(page) ? embedValidator : pageValidator;
  const { results } = await validator.validateString(html, page);
  return results
    .flatMap(({ messages }) => messages)
    .map(
      ({ line, column, message, selector }) =>
        `${page}:${line}:${column} ${message} (${selector ?? 'page'})`,
    );
}

test('every published page is valid HTML', async () => {
  const wrong: string[] = [];
  for (const [html, file] of published()) wrong.push(...(await problems(html, file)));
  expect(wrong).toEqual([]);
});

test.each(ASKED)('%s is valid HTML', async (address) => {
  const html = await (await fetch(addressOf(address))).text();
  expect(await problems(html, address)).toEqual([]);
});

test('each page of the published record has a title and a description of its own', () => {
  const heads = PUBLISHED_PAGES.map((page) => {
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
