import { describe, expect, test } from 'vitest';

import { socialTags } from './socialTags.ts';

const told = {
  title: 'Who decides about A & B <b>"now"</b>',
  siteName: 'Placeboard',
  description: 'It’s "the ICB" > anybody.',
  origin: 'https://p.example',
  isIllustrative: false,
  hasWidget: true,
  card: null,
};
const stands = { prefix: '', address: '/places/a?asAt=2023-07-05', isFile: false };

/** Contents by name, as a reader of HTML has them. */
const read = (tags: string) =>
  Object.fromEntries(
    [...tags.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)">/g)].map(
      ([, name = '', content = '']) => [
        name,
        content.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
      ],
    ),
  );
const linkOf = (tags: string) =>
  /<link [^>]*href="([^"]+)"/.exec(tags)?.[1]?.replaceAll('&amp;', '&');

describe('what other people’s sites are told of a page', () => {
  test('is its words, whatever letters they hold, and where it and its picture are', () => {
    const tags = socialTags(told, stands);
    expect(tags).not.toContain('<b>');
    expect(read(tags)).toEqual({
      'og:type': 'website',
      'og:title': told.title,
      'og:description': told.description,
      'og:site_name': 'Placeboard',
      'og:locale': 'en_GB',
      'og:url': 'https://p.example/places/a?asAt=2023-07-05',
      'og:image': 'https://p.example/og/places/a.png?asAt=2023-07-05',
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': `${told.title}. ${told.description}`,
      'twitter:card': 'summary_large_image',
    });
  });

  test('leads to its oEmbed, which is asked about the page’s whole address', () => {
    const address = new URL(linkOf(socialTags(told, stands)) ?? '');
    expect(address.href.slice(0, 25)).toBe('https://p.example/oembed?');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      url: 'https://p.example/places/a?asAt=2023-07-05',
      format: 'json',
    });
    expect(linkOf(socialTags({ ...told, hasWidget: false }, stands))).toBeUndefined();
  });

  test('in a copy made of files leads to files, and to none for a query', () => {
    const file = { prefix: '/site/example', address: '', isFile: true };
    const tags = socialTags(told, file);
    expect(linkOf(tags)).toBe('https://p.example/site/example/oembed/index.json');
    expect(read(tags)['og:image']).toBe('https://p.example/site/example/og/index.png');
    const dated = socialTags(told, { ...stands, isFile: true });
    expect(linkOf(dated)).toBeUndefined();
    expect(read(dated)).not.toHaveProperty('og:image');
  });

  test('without a public address has no address in it, and all else', () => {
    const tags = socialTags({ ...told, origin: null }, stands);
    expect(tags).not.toMatch(/https?:|<link|og:image|og:url/);
    expect(read(tags)).toMatchObject({ 'og:title': told.title, 'twitter:card': 'summary' });
  });

  test('says of what is made up that it is', () => {
    const tags = read(socialTags({ ...told, isIllustrative: true }, stands));
    expect(tags['og:title']).toMatch(/^Illustrative: Who/);
    expect(tags['og:image:alt']).toMatch(/^Illustrative: Who/);
  });
});
