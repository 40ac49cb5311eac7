import { describe, expect, test } from 'vitest';

import { socialTags } from './socialTags.ts';

const metadata = {
  title: 'Who decides about A & B <b>"now"</b>',
  siteName: 'Placeboard',
  description: 'It’s "the ICB" > anybody.',
  origin: 'https://p.example',
  isIllustrative: false,
  hasWidget: true,
  card: null,
};
const location = { prefix: '', address: '/places/a?asAt=2023-07-05', isFile: false };

/** Contents by name, as a reader of HTML has them. */
const read = (tags: string) =>
  Object.fromEntries(
    [...tags.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)">/g)].map(
      ([, name = '', content = '']) => [
        name,
        content
          .replaceAll('&quot;', '"')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&amp;', '&'),
      ],
    ),
  );
const linkOf = (tags: string) =>
  /<link [^>]*href="([^"]+)"/.exec(tags)?.[1]?.replaceAll('&amp;', '&');

describe('social tags', () => {
  test('have title, description, address and picture, escaped', () => {
    const tags = socialTags(metadata, location);
    expect(tags).not.toContain('<b>');
    expect(read(tags)).toEqual({
      'og:type': 'website',
      'og:title': metadata.title,
      'og:description': metadata.description,
      'og:site_name': 'Placeboard',
      'og:locale': 'en_GB',
      'og:url': 'https://p.example/places/a?asAt=2023-07-05',
      'og:image': 'https://p.example/og/places/a.png?asAt=2023-07-05',
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': `${metadata.title}. ${metadata.description}`,
      'twitter:card': 'summary_large_image',
    });
  });

  test('link to the oEmbed document with the page’s absolute address', () => {
    const address = new URL(linkOf(socialTags(metadata, location)) ?? '');
    expect(address.href.slice(0, 25)).toBe('https://p.example/oembed?');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      url: 'https://p.example/places/a?asAt=2023-07-05',
      format: 'json',
    });
    expect(linkOf(socialTags({ ...metadata, hasWidget: false }, location))).toBeUndefined();
  });

  test('on a static host link to files, and to none if there is a query', () => {
    const file = { prefix: '/site/example', address: '', isFile: true };
    const tags = socialTags(metadata, file);
    expect(linkOf(tags)).toBe('https://p.example/site/example/oembed/index.json');
    expect(read(tags)['og:image']).toBe('https://p.example/site/example/og/index.png');
    const dated = socialTags(metadata, { ...location, isFile: true });
    expect(linkOf(dated)).toBeUndefined();
    expect(read(dated)).not.toHaveProperty('og:image');
  });

  test('without a public address have no addresses', () => {
    const tags = socialTags({ ...metadata, origin: null }, location);
    expect(tags).not.toMatch(/https?:|<link|og:image|og:url/);
    expect(read(tags)).toMatchObject({ 'og:title': metadata.title, 'twitter:card': 'summary' });
  });

  test('mark illustrative pages', () => {
    const tags = read(socialTags({ ...metadata, isIllustrative: true }, location));
    expect(tags['og:title']).toMatch(/^Illustrative: Who/);
    expect(tags['og:image:alt']).toMatch(/^Illustrative: Who/);
  });
});
