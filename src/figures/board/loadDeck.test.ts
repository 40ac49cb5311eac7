import { expect, test } from 'vitest';

import { DeckContent, type Deck, type Slide } from '#src/contract/deck.ts';
import { answersOf } from '#tests/figures/figureChecks.ts';
import { publishedRecord } from '#tests/records/publishedRecord.ts';

import { loadDeck } from './loadDeck.ts';
import { readDeckParams } from './readDeckParams.ts';

const common = { item: null, note: 'About {place}.', seconds: 30 };

const slides: Slide[] = [
  { ...common, id: 'title', kind: 'title', title: '{place} at a glance', lines: [] },
  { ...common, id: 'part', kind: 'section', title: 'Who decides', lines: [] },
  {
    ...common,
    id: 'cell',
    kind: 'figure',
    figure: 'who-decides',
    params: { place: '{place}', service: 'dental' },
  },
];

const deck: Deck = {
  id: 'test',
  basis: 'derived',
  sources: [],
  title: '{place}',
  about: 'For tests.',
  meeting: null,
  param: 'place',
  slides,
};

test('a deck about a place names it in its words and asks its figures about it', async () => {
  const load = answersOf(await publishedRecord());
  const content = await loadDeck(deck, { place: 'blackpool' }, load);
  expect(DeckContent.parse(content)).toEqual(content);
  expect(content.title).toBe('Blackpool');
  expect(content.slides[0]?.title).toBe('Blackpool at a glance');
  const cell = content.slides[2];
  expect(cell?.section).toBe('Who decides');
  expect(cell?.figure?.params).toMatchObject({ place: 'blackpool', service: 'dental' });
  expect(cell?.title).toBe(cell?.figure?.finding);
  expect(cell?.note).toBe('About Blackpool.');
});

test('a deck’s day is its figures’ day', async () => {
  const load = answersOf(await publishedRecord());
  const { asAt, slides: shown } = await loadDeck(
    deck,
    { place: 'blackpool', asAt: '2023-07-04' },
    load,
  );
  expect(asAt).toBe('2023-07-04');
  expect(shown[2]?.figure?.asAt).toBe('2023-07-04');
});

test.each([
  ['no-such-figure', {}, 'it has no figure “no-such-figure”'],
  ['who-decides', { place: 'atlantis' }, 'There is no place “atlantis”'],
  ['outcome', { indicator: 'adult-obesity', period: '1066' }, '1066'],
])('a slide of %s %o says why it can’t be shown', async (figure, params, why) => {
  const load = answersOf(await publishedRecord());
  const own: Deck = {
    ...deck,
    slides: [{ ...common, id: 'one', kind: 'figure', figure, params }],
  };
  const [slide] = (await loadDeck(own, { place: 'blackpool' }, load)).slides;
  expect(slide?.figure).toBeNull();
  expect(slide?.lines.join(' ')).toContain(why);
});

test('what an address says that can’t be read is said, and its default is used', async () => {
  const { system, places, services } = await publishedRecord();
  const [only] = system;
  if (!only) throw new Error('The record has no system');
  const read = (query: string, param: Deck['param']) =>
    readDeckParams(new URLSearchParams(query), { param }, { system: only, places, services });
  expect(read('place=atlantis', 'place').params).toEqual({ place: places[0]?.id });
  expect(read('place=atlantis', 'place').problems).toHaveLength(1);
  expect(read('from=yesterday', 'from').problems).toHaveLength(1);
  expect(read('from=2023-07-04', 'from')).toEqual({ params: { from: '2023-07-04' }, problems: [] });
  expect(read('place=blackpool', null)).toEqual({ params: {}, problems: [] });
});

test('a deck of what changed goes back a year from its own day, and never ahead of it', async () => {
  const { system, places, services } = await publishedRecord();
  const [only] = system;
  if (!only) throw new Error('The record has no system');
  const read = (query: string) =>
    readDeckParams(
      new URLSearchParams(query),
      { param: 'from' },
      { system: only, places, services },
    );
  expect(read('asAt=2024-06-30').params).toEqual({ from: '2023-06-30', asAt: '2024-06-30' });
  const { params, problems } = read('asAt=2024-06-30&from=2024-07-01');
  expect(params.from).toBe('2023-06-30');
  expect(problems).toEqual(['1 July 2024 is after 30 June 2024.']);
  const load = answersOf(await publishedRecord());
  const shown = await loadDeck(
    {
      ...deck,
      param: null,
      slides: [
        { ...common, id: 'changes', kind: 'figure', figure: 'changes', params: {} },
        {
          ...common,
          id: 'ahead',
          kind: 'figure',
          figure: 'changes',
          params: { from: '2025-01-01' },
        },
      ],
    },
    { asAt: '2024-06-30' },
    load,
  );
  expect(shown.slides[0]?.figure?.page).toContain('from=2023-06-30');
  expect(shown.slides[1]?.lines.join()).toContain('must not be after 2024-06-30');
});
