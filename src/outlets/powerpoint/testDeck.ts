import type { DeckContent, SlideContent } from '#src/contract/deck.ts';
import type { FigureContent } from '#src/contract/figures/figure.ts';

/** A slide of a figure, or of words. */
export const testSlide = (
  figure: FigureContent | null,
  given: Partial<SlideContent> = {},
): SlideContent => ({
  id: 'slide',
  number: 1,
  kind: figure === null ? 'text' : 'figure',
  section: 'A part of the talk',
  title: figure?.finding ?? 'Words in large type',
  lines: figure === null ? ['One line', 'Another line'] : [],
  figure,
  part: null,
  item: '7',
  note: 'Say this first.',
  seconds: 60,
  page: figure?.page ?? null,
  ...given,
});

/** A deck of slides, numbered. */
export const testDeck = (
  slides: readonly SlideContent[],
  given: Partial<DeckContent> = {},
): DeckContent => ({
  id: 'test',
  title: 'A deck to test with',
  about: 'Shows one of each.',
  meeting: null,
  params: {},
  asAt: '2026-11-21',
  systemName: 'A system',
  publisher: 'Placeboard',
  disclaimer: 'Compiled from public sources; not published by the ICB.',
  attribution:
    'Contains public sector information licensed under the Open Government Licence v3.0.',
  isIllustrative: false,
  version: 'abc',
  baseAddress: 'https://example.org',
  hash: null,
  slides: slides.map((slide, n) => ({ ...slide, id: `slide-${n + 1}`, number: n + 1 })),
  ...given,
});
