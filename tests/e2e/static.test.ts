import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { deadLinks } from '#tests/deadLinks.ts';

import { SAMPLE } from './addresses.ts';
import { addressOf, newPage, openPage } from './browser.ts';
import { checkFile, mainHtml } from './checkFile.ts';
import { startFileHost, type FileHost } from './fileHost.ts';
import { mainText } from './pageText.ts';
import { PUBLISHED_FILES } from './publishedFiles.ts';

/* What `npm run build` wrote, on a host of files. */

let host: FileHost;
let plainHost: FileHost;

beforeAll(async () => {
  host = await startFileHost(PUBLISHED_FILES);
  plainHost = await startFileHost(PUBLISHED_FILES, { findsHtml: false });
});
afterAll(async () => {
  await Promise.all([host.stop(), plainHost.stop()]);
});

const onHost = (path: string, opening: { javaScript?: boolean; expected?: RegExp[] } = {}) =>
  openPage(path, { ...opening, origin: host.address });
const htmlFiles = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );

/** The builder of a copy made of files offers what files can answer. */
const BUILDERS = ['/embed', '/example/embed'];
test.each(BUILDERS)('%s says what files can’t do', async (address) => {
  const html = await (await fetch(host.address + address)).text();
  expect(mainHtml(html)).toContain('This copy of Placeboard is made of files');
  expect(mainHtml(html)).toContain(`href="${address}/who-decides/place/`);
});

test.each([...SAMPLE, '/example/register'])(
  '%s is there whole, as the server has it',
  async (address) => {
    await checkFile(address, host, plainHost);
  },
);

test.each(['/', '/places/blackpool', '/register', '/outcomes/life-expectancy', '/example'])(
  '%s is hydrated without a word in the console',
  async (address) => {
    const expected = await mainText(await onHost(address, { javaScript: false }));
    expect(await mainText(await onHost(address))).toEqual(expected);
  },
);

describe('the app applies what a file can’t', () => {
  test.each([
    '/?asAt=2023-07-04',
    '/register/blackpool/dental?asAt=2023-07-04',
    '/outcomes/life-expectancy?sex=Male',
    '/compare?area=blackpool&area=E07000117&against=lancashire',
    '/find?q=dentist',
    '/example/register?asAt=2024-06-30',
    '/register?asAt=yesterday',
  ])('%s', async (address) => {
    const expected = await mainText(await openPage(address, { javaScript: false }));
    const page = await onHost(address);
    await expect.poll(() => mainText(page)).toEqual(expected);
    expect(page.url()).toBe(host.address + address);
  });

  test('for a reader who touches nothing, too', async () => {
    const asked = ['/outcomes/life-expectancy?sex=Male', '/places/blackpool?asAt=2023-07-04'];
    await Promise.all(
      asked.map(async (address) => {
        const expected = await mainText(await openPage(address, { javaScript: false }));
        const page = await newPage({ origin: host.address });
        await page.goto(address);
        await expect.poll(() => mainText(page)).toEqual(expected);
      }),
    );
  });

  test('and an address that the host made longer is itself again', async () => {
    const page = await openPage('/places/blackpool/?utm_source=letter#main', {
      origin: plainHost.address,
    });
    // The query and the hash come back once the page is hydrated.
    await expect
      .poll(() => page.url())
      .toBe(`${plainHost.address}/places/blackpool?utm_source=letter#main`);
  });

  test('a day on which something changed is a page of its own, and then its usual address', async () => {
    const usual = '/register?asAt=2023-07-05';
    const expected = await mainText(await openPage(usual, { javaScript: false }));
    const path = '/register/on/2023-07-05';
    expect(await mainText(await onHost(path, { javaScript: false }))).toEqual(expected);
    const page = await onHost(path);
    expect(await mainText(page)).toEqual(expected);
    expect(page.url()).toBe(host.address + usual);
  });

  test('without scripts the page says so, and leads to those days', async () => {
    const page = await onHost('/register?asAt=2023-07-05', { javaScript: false });
    await page.getByText(/needs JavaScript/).waitFor();
    await page.locator('noscript summary').click();
    await page.getByRole('link', { name: '5 July 2023', exact: true }).first().click();
    await page.waitForURL(/\/register\/on\/2023-07-05/);
    const plain = await onHost('/privacy', { javaScript: false });
    expect(await plain.getByText(/needs JavaScript/).count()).toBe(0);
    const withScripts = await onHost('/register');
    expect(await withScripts.getByText(/needs JavaScript/).isVisible()).toBe(false);
  });

  test('a file that doesn’t come is an error on screen, and the page stays', async () => {
    const page = await openPage('/about', {
      origin: host.address,
      expected: [/api\/v1/, /Failed to load resource/],
    });
    await page.route('**/api/v1/**', (route) => route.abort('failed'));
    const before = await page.getByRole('heading', { level: 1 }).innerText();
    await page.getByRole('link', { name: 'Register' }).first().click();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(before);
  });
});

test('an address at which nothing is gets a page that helps, without a name it can’t know', async () => {
  for (const address of ['/no-such-page', '/places/atlantis', '/example/no-such-page']) {
    const answer = await fetch(host.address + address);
    expect(answer.status).toBe(404);
    const html = await answer.text();
    expect(html).toContain('There is no page at this address');
    expect(html).toContain('href="/register"');
    expect(html).not.toContain('/404');
  }
});

describe('hosts are told what a page can’t say', () => {
  const headers = readFileSync(join(PUBLISHED_FILES, '_headers'), 'utf8');
  const style = (html: string) => /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? '';

  test('the style sheet is allowed by its hash, in the headers and in each page', () => {
    for (const path of htmlFiles(PUBLISHED_FILES)) {
      const html = readFileSync(join(PUBLISHED_FILES, path), 'utf8');
      if (html.includes('http-equiv="refresh"')) continue;
      const hash = createHash('sha256').update(style(html)).digest('base64');
      const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html);
      const isEmbed = /^(example\/)?embed\/(?!index\.html)/.test(path);
      // The headers of embeds say only who may frame them.
      expect(headers.includes(`'sha256-${hash}'`), path).toBe(!isEmbed);
      expect(policy?.[1], path).toContain(`'sha256-${hash}'`);
      expect(policy?.[1], path).not.toContain('frame-ancestors');
      expect(html.indexOf(policy?.[0] ?? ''), path).toBeLessThan(html.indexOf('<style>'));
      expect(/<meta name="robots" content="noindex"\/?>/.test(html), path).toBe(
        isEmbed ||
          /^example[./]|404\.html$/.test(path) ||
          /^(reviews\/own|principles\/assess)\b/.test(path) ||
          /^board\/(own\b|.*(presenter|handout)(\/index)?\.html)/.test(path),
      );
    }
  });

  test('nobody may frame pages', () => {
    expect(headers).toContain("frame-ancestors 'none'");
    expect(readFileSync(join(PUBLISHED_FILES, 'staticwebapp.config.json'), 'utf8')).toContain(
      "frame-ancestors 'none'",
    );
  });
});

test.each(['places.json', 'register.csv', 'record.jsonld', 'openapi.json', 'schemas/Place.json'])(
  'the API’s %s is the server’s',
  async (file) => {
    const served = await (await fetch(addressOf(`/api/v1/${file}`))).text();
    expect(await (await fetch(`${host.address}/api/v1/${file}`)).text()).toBe(served);
  },
);

test('whatever of the site a page or a feed names is there', () => {
  expect(deadLinks(PUBLISHED_FILES, 'http://localhost')).toEqual([]);
});
