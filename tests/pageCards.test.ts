import { createCanvas, loadImage } from '@napi-rs/canvas';
import { beforeAll, expect, test } from 'vitest';

import { cardPng } from '#server/pages/cardPng.ts';
import { renderInfoOf } from '#server/pages/renderInfoOf.ts';
import { socialTags } from '#server/pages/socialTags.ts';
import { loadRecord } from '#server/records/loadRecord.ts';
import { localMount } from '#server/records/mounts/localMount.ts';
import type { Mount } from '#server/records/mounts/Mount.ts';
import { MARKER_PATHS } from '#src/charts/Marker.tsx';
import { render } from '#src/entry/server.tsx';
import { publishedRecord } from '#tests/records/publishedRecord.ts';

/** One page of each kind whose picture draws, with something of the drawing. */
const DRAWN: readonly (readonly [address: string, drawn: string])[] = [
  ['/', 'General practice'],
  ['/places/blackpool', 'Community pharmacy Announced Decides: The ICB'],
  ['/register', 'South Cumbria'],
  ['/register/blackpool/dental', 'Decides: The ICB'],
  ['/services/dental', 'Decides: The ICB'],
  ['/outcomes/healthy-life-expectancy', 'South Cumbria (proxy)'],
];
const KINDS = [
  ...DRAWN.map(([address]) => address),
  '/compare',
  '/priorities',
  '/money',
  '/changes',
  '/about',
];

let mounts: Record<'' | '/example', Mount>;
beforeAll(async () => {
  mounts = {
    '': localMount('', await publishedRecord(), {}),
    '/example': localMount('/example', await loadRecord('mocks/record'), {}),
  };
});

const renderArguments = (prefix: '' | '/example', address: string) =>
  [
    new Request(`http://localhost${prefix}${address === '/' && prefix ? '' : address}`),
    renderInfoOf(mounts[prefix], Object.values(mounts), null),
    mounts[prefix],
  ] as const;
const linkPreviewOf = async (prefix: '' | '/example', address: string) => {
  const page = await render(...renderArguments(prefix, address));
  return 'redirect' in page ? null : page.linkPreview;
};
/** The picture as SVG; null: there is none. */
const cardOf = async (prefix: '' | '/example', address: string) =>
  (await linkPreviewOf(prefix, address))?.card?.() ?? null;
const wordsOf = (svg: string) =>
  svg
    .replaceAll(/<\/?tspan[^>]*>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&#x27;', "'");

test.each(KINDS)('the picture of %s has the record’s name and its as-at date', async (address) => {
  const words = wordsOf((await cardOf('', address)) ?? '');
  expect(words).toMatch(/^ Placeboard NHS Lancashire and South Cumbria /);
  expect(words).toContain('Record as at 21 November 2026 Compiled from public sources');
  expect(words).toContain('Open Government Licence');
  expect(words).not.toContain('Illustrative');
});

test('the picture of a place’s page marks it, and says what is so before anything else', async () => {
  const card = (await cardOf('', '/places/blackpool')) ?? '';
  expect(card).toContain(MARKER_PATHS.triangle);
  expect(wordsOf(card)).toMatch(/Blackpool Today the ICB decides about all seven services/);
  // Nothing of the page's description is dropped.
  const cell = wordsOf((await cardOf('', '/register/blackpool/dental')) ?? '');
  expect(cell).toContain('no transfer was found since');
  expect(cell).toContain('Sources conflict');
});

test.each(DRAWN)('the picture of %s draws “%s”', async (address, drawn) => {
  expect(wordsOf((await cardOf('', address)) ?? '')).toContain(drawn);
});

test.each(KINDS)(
  '%s of the worked example looks made up, in its picture as in its tags',
  async (address) => {
    const svg = (await cardOf('/example', address)) ?? '';
    expect(wordsOf(svg)).toContain('Illustrative: everything here is made up');
    expect(svg).toContain('fill="url(#');
    const preview = await linkPreviewOf('/example', address);
    if (preview === null) throw new Error('There is no page');
    const tags = socialTags(preview, { prefix: '/example', address, isFile: false });
    expect(tags).toContain('<meta property="og:title" content="Illustrative: ');
  },
);

test('a picture has its page’s words and the colours of places', async () => {
  const preview = await linkPreviewOf('', '/places/blackpool');
  const place = wordsOf((await cardOf('', '/places/blackpool')) ?? '');
  expect(preview).toMatchObject({ title: 'Blackpool', siteName: 'Placeboard', origin: null });
  expect(place).toContain(`${preview?.title} ${preview?.description}`);
  const service = (await cardOf('', '/services/dental')) ?? '';
  for (const colour of ['#12436D', '#28A197', '#801650', '#F46A25'])
    expect(service).toContain(`fill="${colour}"`);
});

test('a picture as at another day has that date', async () => {
  const words = wordsOf((await cardOf('', '/register?asAt=2023-07-04')) ?? '');
  expect(words).toContain('Kept as at 4 July 2023');
  expect(words).toContain('28 no decision found');
  expect(words).toContain('The ICB decided in every cell.');
});

test('embeds, redirects and missing pages have no picture', async () => {
  for (const address of ['/embed/place?place=blackpool', '/places', '/places/atlantis'])
    expect(await cardOf('', address), address).toBeNull();
});

test('a picture is a PNG of the declared size, in its own font', async () => {
  const svg = (await cardOf('', '/outcomes/adult-obesity')) ?? '';
  const png = await cardPng(svg);
  expect(Buffer.from(png).toString('latin1', 1, 4)).toBe('PNG');
  const image = await loadImage(Buffer.from(png));
  expect([image.width, image.height]).toEqual([1200, 630]);
  const context = createCanvas(1200, 630).getContext('2d');
  context.drawImage(image, 0, 0);
  const coloursIn = (x: number, y: number, width: number, height: number) => {
    const { data } = context.getImageData(x, y, width, height);
    const pixels = new DataView(data.buffer, data.byteOffset, data.byteLength);
    const colours = new Set<number>();
    // Red, green and blue of each; every one is opaque.
    for (let at = 0; at < data.length; at += 4) colours.add(pixels.getUint32(at) >>> 8);
    return colours;
  };
  // The title has letters; in the box are lines of the places' colours.
  expect(coloursIn(48, 116, 500, 60).size).toBeGreaterThan(10);
  for (const colour of [0x12436d, 0x28a197, 0x801650, 0xf46a25])
    expect(coloursIn(600, 130, 540, 300)).toContain(colour);
});
