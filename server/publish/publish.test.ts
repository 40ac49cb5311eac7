// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { pagePolicy, policyInPage } from '#server/http/headers/pagePolicy.ts';
import { openApiDocument } from '#src/contract/api/openapi.ts';
import { COLLECTION_NAMES } from '#src/contract/collections.ts';

import { apiPaths } from './apiFiles.ts';
import { headerFiles } from './headerFiles.ts';
import { hasQueryControls, queryNotice } from './queryNotice.ts';
import { robotsFile, sitemap } from './sitemap.ts';

const policy = pagePolicy("'sha256-abc'", ['/api/v1', 'https://api.example.org/api/v1', null]);
const folders = [
  { folder: '', illustrative: false },
  { folder: '/example', illustrative: true },
];
const framing = { frames: '*', sections: ['places', 'register', 'embed'] };
const fileOf = (path: string) =>
  String(headerFiles(policy, folders, framing).find((file) => file.path === path)?.body);

describe('headers', () => {
  it('have only what a page can’t say in a meta tag', () => {
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policyInPage(policy)).not.toContain('frame-ancestors');
    expect(policyInPage(policy)).toMatch(/style-src 'self' 'sha256-abc'.*form-action 'self'$/);
    expect(policy).toContain("connect-src 'self' https://api.example.org;");
  });

  it('_headers has one block for each path, with indented headers', () => {
    const blocks = new Map(
      fileOf('_headers')
        .trim()
        .split(/\n\n/)
        .map((block): [string, string[]] => {
          const [path = '', ...lines] = block.split('\n');
          return [path, lines];
        }),
    );
    expect([...blocks.values()].flat().filter((line) => !/^ {2}[\w-]+: \S/.test(line))).toEqual([]);
    const everywhere = blocks.get('/*')?.join('\n') ?? '';
    expect(everywhere).toContain('X-Content-Type-Options: nosniff');
    expect(everywhere).toContain('Referrer-Policy: strict-origin-when-cross-origin');
    expect(blocks.get('/assets/*')?.join()).toContain('immutable');
    expect(blocks.get('/api/*')?.join()).toContain('Access-Control-Allow-Origin: *');
    expect(blocks.get('/places/:place/changes.atom')?.join()).toContain(
      'Access-Control-Allow-Origin: *',
    );
    for (const path of ['/example', '/example/*', '/example/api/*', '/example/reviews.ics'])
      expect(blocks.get(path)?.join(), path).toContain('X-Robots-Tag: noindex');
    expect(everywhere).not.toContain('X-Robots-Tag');
    // An unknown address meets this rule alone: a policy here would reach embeds, too.
    expect(everywhere).toContain('X-Frame-Options: DENY');
    expect(everywhere).not.toContain('Content-Security-Policy');
  });

  it('only embeds may be framed, also where all matching rules are merged', () => {
    const rules = fileOf('_headers')
      .trim()
      .split(/\n\n/)
      .map((block) => ({ path: block.split('\n')[0] ?? '', block }));
    const policiesOf = (address: string) =>
      rules
        .filter(({ path }) =>
          path.endsWith('/*') ? address.startsWith(path.slice(0, -1)) : path === address,
        )
        .flatMap(({ block }) => block.match(/frame-ancestors [^;\n]*/g) ?? []);
    for (const one of [
      '/',
      '/places',
      '/places/here',
      '/register/here/dental',
      '/embed',
      '/example',
    ])
      expect(policiesOf(one), one).toEqual(["frame-ancestors 'none'"]);
    for (const embed of ['/embed/register', '/embed/place/place/here', '/example/embed/register'])
      expect(policiesOf(embed), embed).toEqual(['frame-ancestors *']);
    expect(rules.length).toBeLessThan(100);
  });

  it('of Azure are complete in the first matching rule', () => {
    const Config = z.looseObject({
      globalHeaders: z.record(z.string(), z.string()),
      routes: z.array(z.object({ route: z.string(), headers: z.record(z.string(), z.string()) })),
      responseOverrides: z.object({ 404: z.object({ rewrite: z.string() }) }),
    });
    const { globalHeaders, routes, responseOverrides } = Config.parse(
      JSON.parse(fileOf('staticwebapp.config.json')),
    );
    expect(globalHeaders['Content-Security-Policy']).toBe(policy);
    expect(responseOverrides[404].rewrite).toBe('/404.html');
    const first = (path: string) =>
      routes.find(({ route }) =>
        route.endsWith('*') ? path.startsWith(route.slice(0, -1)) : path === route,
      )?.headers ?? {};
    expect(first('/example/state/index.x.json')).toMatchObject({ 'X-Robots-Tag': 'noindex' });
    expect(first('/example/api/v1/places.json')).toMatchObject({
      'X-Robots-Tag': 'noindex',
      'Access-Control-Allow-Origin': '*',
    });
    expect(first('/places/blackpool')).toEqual({});
    for (const embed of ['/embed/register', '/example/embed/register'])
      expect(first(embed)).toMatchObject({
        'Content-Security-Policy': 'frame-ancestors *',
        'X-Robots-Tag': 'noindex',
        'Referrer-Policy': 'no-referrer',
      });
  });
});

describe('a page says that a query needs script here', () => {
  const days = ['2023-07-05'];
  const page = (inside: string) =>
    `<header><form method="get"></form></header><main>${inside}</main>`;

  it.each([
    ['a form', '<form method="get" action="/register"><input name="asAt"></form>', true],
    ['a link to itself', '<a href="?sex=Male">males</a>', true],
    ['a link to another page', '<a href="/register?asAt=2023-07-04">then</a>', true],
    ['a source elsewhere', '<a href="https://example.org/?id=1">source</a>', false],
    ['words', '<p>Who decides?</p><a href="/about">about</a>', false],
  ])('where it has %s', (_, inside, expected) => {
    expect(hasQueryControls(page(inside))).toBe(expected);
    expect(queryNotice(page(inside), { days, prefix: '' }) !== '').toBe(expected);
  });

  it('links to the days that have pages, if a date can be chosen', () => {
    const notice = queryNotice(page('<form method="get"><input name="asAt"></form>'), {
      days,
      prefix: '/example',
    });
    expect(notice).toContain('<a href="/example/register/on/2023-07-05">5 July 2023</a>');
    expect(queryNotice(page('<a href="?sex=Male">'), { days, prefix: '' })).not.toContain('July');
  });
});

it('every collection is a file, as JSON and CSV, every schema, and every figure', () => {
  const param = { type: 'place', description: 'The place.', most: 1, allowed: null } as const;
  const about = {
    title: 'x',
    version: '1',
    serverUrl: '/',
    origin: null,
    licence: { name: 'y' },
    figures: [
      { id: 'register', name: 'x', about: 'x', params: [] },
      { id: 'place', name: 'x', about: 'x', params: [{ name: 'place', ...param }] },
    ],
    places: ['north', 'south'],
  };
  const paths = apiPaths(JSON.parse(JSON.stringify(openApiDocument(about))));
  for (const name of COLLECTION_NAMES)
    expect(paths).toEqual(expect.arrayContaining([`/${name}.json`, `/${name}.csv`]));
  expect(paths).toContain('/openapi.json');
  expect(paths).toContain('/schemas/Observation.json');
  expect(paths.filter((path) => path.startsWith('/figures'))).toEqual([
    '/figures.json',
    '/figures/register.json',
    '/figures/place.json',
    '/figures/place/north.json',
    '/figures/place/south.json',
  ]);
  expect(paths.filter((path) => path.includes('{'))).toEqual([]);
});

it('a sitemap has absolute addresses; robots.txt names it and disallows illustrative records', () => {
  const map = sitemap(['https://example.org/places/a?b&c'], '2026-11-21');
  expect(map).toContain('<loc>https://example.org/places/a?b&amp;c</loc>');
  const robots = robotsFile('/site', ['/example'], 'https://example.org/site/sitemap.xml');
  expect(robots).toContain('Disallow: /site/example/');
  expect(robots).toContain('Sitemap: https://example.org/site/sitemap.xml');
  expect(robotsFile('', [], null)).not.toContain('Sitemap');
});
