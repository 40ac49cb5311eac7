import { describe, expect, test } from 'vitest';

import { createLoad } from '#server/records/mounts/createLoad.ts';
import { localMount } from '#server/records/mounts/localMount.ts';
import { RecordUnreachableError } from '#server/records/mounts/RecordUnreachableError.ts';
import { smallIllustrativeRecord, smallRecord } from '#server/testing/smallRecord.ts';
import { Problem } from '#src/contract/api/problem.ts';
import type { RecordData } from '#src/contract/record.ts';
import { oEmbed } from '#src/outlets/embed/oEmbed.ts';

import { oEmbedResponse } from './oEmbed.ts';

const SITE = 'https://p.example';
const addressed = (record: RecordData, more: object = { baseAddress: `${SITE}/` }): RecordData => ({
  ...record,
  system: record.system.map((system) => ({ ...system, ...more })),
});
const published = localMount('', addressed(smallRecord), {});
const example = localMount('/example', addressed(smallIllustrativeRecord), {});

async function ask(query: Record<string, string>, mount = published) {
  const search = new URLSearchParams(query).toString();
  const requested = new URL(`http://localhost${mount.prefix}/oembed?${search}`);
  const { status, headers, body } = await oEmbedResponse(requested, mount, oEmbed);
  expect(headers['Access-Control-Allow-Origin']).toBe('*');
  const json: unknown = JSON.parse(String(body));
  return { status, headers, json };
}
const answer = async (url: string, more: Record<string, string> = {}, mount = published) => {
  const { status, json } = await ask({ url, ...more }, mount);
  expect(status).toBe(200);
  return json as Awaited<ReturnType<typeof oEmbed>> & object; // What the function under test returns.
};
const srcOf = (html: string) => /src="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');

const [place, other] = smallRecord.places.map(({ id }) => id);
const [service] = smallRecord.services.map(({ id }) => id);
const [indicator] = smallRecord.indicators.map(({ id }) => id);

describe('oEmbed', () => {
  test('says that the server which keeps the record is down', async () => {
    const fetchApi = () => Promise.reject(new RecordUnreachableError('It is down'));
    const { status, json } = await ask({ url: SITE }, { ...published, fetchApi });
    expect(status).toBe(502);
    expect(json).toMatchObject({ type: 'urn:placeboard:problem:record-unreachable' });
  });

  test('gives the frame of a page’s widget, with its name, its size and the page’s picture', async () => {
    const { headers, json } = await ask({ url: `${SITE}/places/${place}`, format: 'json' });
    expect(headers).toMatchObject({ 'Content-Type': 'application/json; charset=utf-8' });
    expect(headers).toHaveProperty('ETag');
    expect(json).toMatchObject({
      version: '1.0',
      type: 'rich',
      provider_name: 'Placeboard',
      provider_url: SITE,
      width: 640,
      thumbnail_url: `${SITE}/og/places/${place}.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    const { title, html, height } = await answer(`${SITE}/places/${place}`);
    expect(html).toContain(`title="${title}"`);
    expect(html).toContain(`height="${height}" frameborder="0"`);
    // WordPress keeps a bare blockquote before the frame, and listens to frames only beside one.
    expect(html).toMatch(/^<blockquote><a href="[^"]+">[^<]+<\/a><\/blockquote><iframe /);
    expect(html).toContain(`<a href="${SITE}/places/${place}">`);
  });

  test.each([
    [`/places/${place}`, `/embed/place?place=${place}&v=1`],
    [
      `/places/${place}?asAt=2023-07-05&utm_source=x`,
      `/embed/place?place=${place}&asAt=2023-07-05&v=1`,
    ],
    ['/register?group=primary-care', '/embed/register?v=1'],
    [`/register/${place}/${service}`, `/embed/who-decides?place=${place}&service=${service}&v=1`],
    [`/services/${service}`, `/embed/who-decides?service=${service}&v=1`],
    [`/priorities?place=${place}`, `/embed/commitments?place=${place}&v=1`],
    [`/outcomes/${indicator}`, `/embed/outcome?indicator=${indicator}&v=1`],
    [`/compare?area=${other}&area=${place}`, `/embed/comparison?place=${place},${other}&v=1`],
    [`/embed/place?place=${place}&theme=dark`, `/embed/place?place=${place}&theme=dark&v=1`],
    [`/embed/who-decides/service/${service}`, `/embed/who-decides?service=${service}&v=1`],
  ])('%s is embedded as %s', async (page, embed) => {
    const { html } = await answer(SITE + page);
    expect(srcOf(html)).toBe(SITE + embed);
  });

  test('keeps to the maximum size, and leaves out a picture that is larger', async () => {
    const small = await answer(`${SITE}/places/${place}`, { maxwidth: '300', maxheight: '200' });
    expect(small).toMatchObject({ width: 300, height: 200 });
    expect(small.html).toContain('height="200"');
    expect(small).not.toHaveProperty('thumbnail_url');
    const large = await answer(`${SITE}/places/${place}`, { maxwidth: '2000', maxheight: '2000' });
    expect(large).toMatchObject({ width: 1100, thumbnail_width: 1200 });
    const narrow = await answer(`${SITE}/places/${place}`, { maxwidth: '350' });
    expect(narrow.height).toBeGreaterThan(large.height);
  });

  test('of an illustrative record says so, and has its prefix', async () => {
    const { title, html } = await answer(`${SITE}/example/places/${place}`, {}, example);
    expect(title).toMatch(/^Illustrative: /);
    expect(html).toContain(`title="${title}"`);
    expect(srcOf(html)).toBe(`${SITE}/example/embed/place?place=${place}&v=1`);
  });

  test('on a static host has addresses of files', async () => {
    const found = await oEmbed({
      address: `/register/${place}/${service}`,
      load: createLoad(published),
      origin: SITE,
      prefix: '/site',
      isFile: true,
      maxSize: { width: null, height: null },
      cardAddress: (page) => `${SITE}/site/og${page}.png`,
    });
    expect(srcOf(found?.html ?? '')).toBe(`${SITE}/site/embed/who-decides/place/${place}`);
  });
});

describe('oEmbed refuses', () => {
  test.each([
    [
      'another site',
      404,
      { url: `https://elsewhere.example/places/${place}` },
      'https://p.example/',
    ],
    ['a page without a widget', 404, { url: `${SITE}/money` }, 'Widgets show'],
    ['a place that there isn’t', 404, { url: `${SITE}/places/atlantis` }, 'Widgets show'],
    ['commitments of no place', 404, { url: `${SITE}/priorities` }, '?place='],
    ['an embed that is wrong', 404, { url: `${SITE}/embed/place?colour=red` }, 'Widgets show'],
    [
      'a district, which no widget takes',
      404,
      { url: `${SITE}/compare?area=E07000117` },
      'Widgets',
    ],
    [
      'a period without figures',
      404,
      { url: `${SITE}/outcomes/${indicator}?period=1999` },
      'Widgets show',
    ],
    ['no address', 400, {}, 'url'],
    ['half an address', 400, { url: `/places/${place}` }, 'url'],
    ['what is no web address', 400, { url: 'javascript:alert(1)' }, 'url'],
    ['a width of nothing', 400, { url: SITE, maxwidth: '0' }, 'maxwidth'],
    ['a height in words', 400, { url: SITE, maxheight: 'tall' }, 'maxheight'],
    ['XML', 501, { url: `${SITE}/places/${place}`, format: 'xml' }, 'format=json'],
  ])('%s with %i, and says why', async (_, expected, query, says) => {
    const { status, headers, json } = await ask(query);
    expect(status).toBe(expected);
    expect(headers['Content-Type']).toBe('application/problem+json');
    const problem = Problem.parse(json);
    expect(problem.status).toBe(expected);
    expect(`${problem.title} ${problem.detail}`).toContain(says);
  });

  test('an address outside the record', async () => {
    expect((await ask({ url: `${SITE}/examples/places/${place}` }, example)).status).toBe(404);
  });

  test('everything, if the site’s public address isn’t set', async () => {
    const { status, json } = await ask({ url: SITE }, localMount('', smallRecord, {}));
    expect(status).toBe(404);
    expect(JSON.stringify(json)).toContain('public address');
  });

  test('a retired embed', async () => {
    const retired = [{ widget: 'place', on: '2026-11-20', reason: 'Gone.', instead: null }];
    const record = addressed(smallRecord, { baseAddress: SITE, retired });
    const { status } = await ask({ url: `${SITE}/places/${place}` }, localMount('', record, {}));
    expect(status).toBe(404);
  });
});
