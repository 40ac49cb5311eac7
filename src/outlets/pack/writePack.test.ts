import { beforeAll, describe, expect, test } from 'vitest';

import type { DeckContent } from '#src/contract/deck.ts';
import { Pack } from '#src/contract/pack.ts';
import { deckContent, packData, packText, releasedExample } from '#tests/packs.ts';

import { hashWords, readHash } from './hashWords.ts';
import { packHash, slideHash } from './packHash.ts';

let content: DeckContent;
let text: string;
beforeAll(async () => {
  content = await deckContent(await releasedExample());
  text = await packText(content);
});

describe('a sealed pack', () => {
  test('is one file that loads nothing and runs nothing', () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(text)?.[1];
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'/);
    expect(text).not.toMatch(/<(link|img|iframe|script src|object|embed)\b|@import|url\(|style="/);
    expect(text.match(/<script/g)).toHaveLength(1);
    expect(text).not.toMatch(/var\(--|NaN|undefined/);
  });

  test('holds its slides with day, sources, addresses and hashes, and what it was made from', async () => {
    const hash = await packHash(content);
    expect(text).toContain(hashWords(hash));
    expect(text).toContain(`version ${content.version}`);
    expect(text).toContain('https://example.org/register?asAt=2026-11-21');
    expect(text).toContain('https://example.org/board/verify');
    const data = Pack.parse(packData(text));
    expect(data.deck.slides.map(({ figure }) => figure)).toEqual(
      content.slides.map(({ figure }) => figure),
    );
    expect(data.hash).toBe(hash);
    for (const [n, slide] of content.slides.entries()) {
      const own = await slideHash(slide);
      expect(data.slides[n]).toBe(own);
      expect(text).toContain(hashWords(own));
      expect(text).toContain(`<h2>${slide.title.replaceAll('’', '’')}</h2>`);
    }
  });

  test('is the same bytes again, and says that it is made up', async () => {
    expect(await packText(content)).toBe(text);
    expect(text).toContain('Illustrative: made up');
  });

  test('keeps what its words hold from ending its data', async () => {
    const slides = content.slides.map((slide, n) =>
      n === 0 ? { ...slide, lines: ['</script><script>alert(1)</script>'] } : slide,
    );
    const odd = await packText({ ...content, slides });
    expect(odd.match(/<script/g)).toHaveLength(1);
    expect(packData(odd).deck.slides[0]?.lines).toEqual(slides[0]?.lines);
  });
});

describe('the hash of a pack', () => {
  test('changes with a slide taken out, put in or moved, and with a word', async () => {
    const { slides } = content;
    const hashes = await Promise.all(
      [
        slides,
        slides.slice(1),
        [...slides, ...slides.slice(0, 1)],
        slides.toReversed(),
        slides.map((slide, n) => (n === 1 ? { ...slide, title: `${slide.title}.` } : slide)),
      ].map((some) => packHash({ ...content, slides: some })),
    );
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  test('does not change with notes, times and the version of the record', async () => {
    const slides = content.slides.map((slide) => ({ ...slide, note: 'Other', seconds: 5 }));
    expect(await packHash({ ...content, slides, version: 'other' })).toBe(await packHash(content));
  });

  test('is printed and read in groups of four', () => {
    const hash = '0123456789abcdef'.repeat(4);
    expect(hashWords(hash)).toBe('0123 4567 89ab cdef 0123');
    expect(readHash(' 0123 4567-89AB CDEF\u00A00123 ')).toBe('0123456789abcdef0123');
    expect([readHash('0123 4567'), readHash('g'.repeat(20)), readHash('')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
