import { expect, test } from 'vitest';

import { loadRecord } from '#server/records/loadRecord.ts';
import type { Deck, DeckContent, Slide } from '#src/contract/deck.ts';
import { loadDeck } from '#src/figures/board/loadDeck.ts';
import { slideNotes } from '#src/narrative/site/boardWords.ts';
import { answersOf } from '#tests/figures/figureChecks.ts';
import { publishedRecord } from '#tests/records/publishedRecord.ts';
import { syntheticRecord } from '#tests/records/syntheticRecord.ts';

import { paginate } from './paginate.ts';
import { isReadable } from './slideLayout.ts';
import { rowCount, slideChart } from './slideRows.ts';

const shown = (figure: string, params: Record<string, string> = {}): Slide => ({
  id: figure,
  item: '7',
  note: 'Say this.',
  seconds: 90,
  kind: 'figure',
  figure,
  params,
});

const deckOf = (...slides: Slide[]): Deck => ({
  id: 'test',
  basis: 'derived',
  sources: [],
  title: 'A test',
  about: 'For tests.',
  meeting: null,
  param: null,
  slides,
});

/** Every slide that has a chart has one that can be read from the back of the room. */
function expectReadable({ slides, isIllustrative }: DeckContent) {
  const unreadable = slides.filter((slide) => {
    const chart = slideChart(slide);
    const { title } = slide;
    const words = { title, lines: slideNotes(slide), isIllustrative };
    return chart !== null && !isReadable(chart, words);
  });
  expect(unreadable.map(({ title }) => title)).toEqual([]);
}

test('every built-in deck can be read when projected, of four places as of twelve', async () => {
  const records = [await publishedRecord(), await loadRecord('mocks/record'), syntheticRecord(12)];
  for (const record of records) {
    for (const deck of record.decks) {
      const subject = {
        place: { place: record.places.at(-1)?.id ?? '' },
        service: { service: record.services.at(-1)?.id ?? '' },
        // The one that has most to draw.
        agreement: { agreement: record.agreements[0]?.id ?? '' },
        review: { review: record.reviews[0]?.id ?? '' },
        from: { from: record.system[0]?.begins ?? '' },
      };
      const params = deck.param === null ? {} : subject[deck.param];
      const content = paginate(await loadDeck(deck, params, answersOf(record)));
      expect(content.slides.map(({ number }) => number)).toEqual(
        content.slides.map((_, n) => n + 1),
      );
      expectReadable(content);
    }
  }
});

test('a register of twelve places is on several slides, each row on one of them', async () => {
  const record = syntheticRecord(12);
  const load = answersOf(record);
  const whole = await loadDeck(
    deckOf(shown('outcome', { indicator: record.indicators[0]?.id ?? '' })),
    {},
    load,
  );
  const { slides } = paginate(whole);
  expect(slides.length).toBeGreaterThan(1);
  const chart = slides[0]?.figure?.chart;
  expect(slides.map(({ part }) => part?.from)).toEqual(
    slides.map((_, n) => slides[n - 1]?.part?.to ?? 0),
  );
  expect(slides.at(-1)?.part?.to).toBe(chart ? rowCount(chart) : null);
  // What is said and how long it takes belongs to the whole.
  expect(slides.map(({ note }) => note)).toEqual(['Say this.', ...slides.slice(1).map(() => null)]);
  expect(slides.every(({ item }) => item === '7')).toBe(true);
});

test('a figure without a chart is its sentences', async () => {
  const load = answersOf(await publishedRecord());
  const whole = await loadDeck(deckOf(shown('unknowns')), {}, load);
  const slides = whole.slides.map((slide) => ({
    ...slide,
    figure: slide.figure && { ...slide.figure, chart: null },
  }));
  const { slides: divided } = paginate({ ...whole, slides });
  expect(divided.length).toBeLessThan(5);
  const said = divided.flatMap(({ lines }) => lines);
  expect(said[0]).toBe(whole.slides[0]?.figure?.sentences[1]);
});
