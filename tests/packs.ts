import { exampleRecord } from '#mocks/exampleRecord.ts';
import type { Deck, DeckContent } from '#src/contract/deck.ts';
import type { Pack } from '#src/contract/pack.ts';
import type { RecordData } from '#src/contract/record.ts';
import { createRelease } from '#src/figures/facts/createRelease.ts';
import { loadDeck } from '#src/figures/board/loadDeck.ts';
import { writePack } from '#src/outlets/pack/writePack.tsx';

import { answersOf } from './figures/figureChecks.ts';

const slide = (id: string, figure: string, params: Record<string, string> = {}) => ({
  id,
  item: null,
  note: `Say this of ${id}.`,
  seconds: 60,
  kind: 'figure' as const,
  figure,
  params,
});

/** A deck whose figures are of every sort: of the register, of a dataset, of money, and words alone. */
export const PACK_DECK: Deck = {
  id: 'board',
  basis: 'illustrative',
  sources: [],
  title: 'Where services stand',
  about: 'For the board.',
  meeting: 'Board in public',
  param: null,
  slides: [
    {
      id: 'opening',
      item: null,
      note: null,
      seconds: 10,
      kind: 'title',
      title: 'Where services stand',
      lines: ['What the record says'],
    },
    slide('register', 'register'),
    slide('place', 'place', { place: 'blackpool' }),
    slide('smoking', 'outcome', { indicator: 'healthy-life-expectancy' }),
    slide('money', 'money'),
  ],
};

/** The worked example with one deck, and with a first release. */
export async function releasedExample(): Promise<RecordData> {
  const record = { ...exampleRecord(), decks: [PACK_DECK], releases: [] };
  return withRelease(record);
}

/** A record with one release more, of what it says now. */
export async function withRelease(record: RecordData): Promise<RecordData> {
  const [system] = record.system;
  const next = await createRelease(
    answersOf(record),
    record.releases.at(-1) ?? null,
    system?.updated ?? '',
  );
  return { ...record, releases: [...record.releases, next] };
}

/** What a deck says in a record. */
export const deckContent = (record: RecordData, deck: Deck = PACK_DECK): Promise<DeckContent> =>
  loadDeck(deck, {}, answersOf(record));

/** A deck as a sealed pack. */
export const packText = (content: DeckContent, withNotes = false): Promise<string> =>
  writePack(content, { withNotes, site: 'https://example.org' });

/** The data in a pack. */
export function packData(text: string): Pack {
  const [, json = ''] = /id="placeboard-pack">(.*)<\/script>/.exec(text) ?? [];
  return JSON.parse(json) as Pack;
}
