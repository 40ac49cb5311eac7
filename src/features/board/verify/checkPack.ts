import type { DeckContent } from '#src/contract/deck.ts';
import { loadDeck } from '#src/figures/board/loadDeck.ts';
import { namesFor, readDeckParams } from '#src/figures/board/readDeckParams.ts';
import { asOnDay } from '#src/figures/facts/asOnDay.ts';
import { loadFigureRecord, type LoadAnswer } from '#src/figures/loadFigure.ts';
import { slidesSentence } from '#src/narrative/site/packWords.ts';
import { PACK_FORMAT } from '#src/outlets/pack/packData.ts';
import { packHash, slideHash } from '#src/outlets/pack/packHash.ts';
import { writePack } from '#src/outlets/pack/writePack.tsx';

import { checkSlide, type Witness } from './checkSlide.ts';
import type { PackFile } from './readPackFile.ts';
import type { SlideReport } from './SlideReport.ts';
import { slidesShownOtherwise } from './slidesShownOtherwise.ts';

/** What the record says of a pack. */
export type PackReport = {
  readonly deck: DeckContent;
  /** Worked out from its content, whatever the file says it is. */
  readonly hash: string;
  /** What is to be known of all of it, as sentences. */
  readonly warnings: readonly string[];
  readonly slides: readonly SlideReport[];
};

/** Loaded only when a pack is checked. */
export async function checkPack({ text, pack }: PackFile, load: LoadAnswer): Promise<PackReport> {
  const { deck, site } = pack;
  const record = await loadFigureRecord(load);
  const { items: releases } = await load('releases', {});
  const recordDeck = await deckNow(deck, load);
  const witness: Witness = { load, record, releases, deck: recordDeck };
  const hash = await packHash(deck);
  const hashes = await Promise.all(deck.slides.map(slideHash));
  const withNotes = deck.slides.some(({ note }) => note !== null);
  const written = await writePack(deck, { withNotes, site });
  const isOtherFormat = pack.format !== PACK_FORMAT;
  const shown = isOtherFormat ? null : slidesShownOtherwise(text, written);

  const slides: SlideReport[] = [];
  for (const [n, slide] of deck.slides.entries()) {
    const found = await checkSlide(slide, witness);
    const isShownOtherwise = shown?.slides.includes(n + 1) ?? false;
    slides.push({
      slide,
      hash: hashes[n] ?? '',
      ...found,
      ...(isShownOtherwise && {
        verdict: 'not-recorded' as const,
        reasons: [
          'The file shows this slide otherwise than its own data: it was changed by hand. What is said here is about the data.',
          ...found.reasons,
        ],
      }),
    });
  }

  const { system } = record;
  const isIllustrative = system.basis === 'illustrative';
  const isOther = deck.systemName !== system.shortName || deck.isIllustrative !== isIllustrative;
  const changedHash = pack.hash !== hash || hashes.some((one, n) => one !== pack.slides[n]);
  const others = recordDeck ? slidesApart(deck, recordDeck) : null;
  return {
    deck,
    hash,
    warnings: [
      isOther
        ? `The pack says that it is of ${nameOf(deck.systemName, deck.isIllustrative)}; this page asks the record of ${nameOf(system.shortName, isIllustrative)}, and no other.`
        : null,
      changedHash
        ? 'The hashes written in the file are not those of its content: it was changed after it was made.'
        : null,
      shown && shown.slides.length > 0
        ? 'The file shows something else than the data in it: it was changed by hand. Its hash is of the data alone, so it says nothing of what is shown. Trust none of what the file shows.'
        : null,
      shown?.isElsewhere
        ? 'Outside its slides the file shows something else than its own data: it was changed by hand.'
        : null,
      isOtherFormat
        ? 'The file was written by another version of Placeboard: whether it shows what its own data say can’t be told here. Read the slides below.'
        : null,
      shown && text !== written && shown.slides.length === 0 && !shown.isElsewhere
        ? 'Its words are those of its data, and something else in the file is not as Placeboard writes it: its charts may be drawn otherwise. Read the slides below.'
        : null,
      others,
      releases.length === 0
        ? 'This record has no releases, so it can only be compared with what it says now.'
        : null,
    ].filter((warning) => warning !== null),
    slides,
  };
}

const nameOf = (name: string, isIllustrative: boolean): string =>
  isIllustrative ? `${name} (worked example)` : name;

/** The deck of a pack as the record has it now, about the same and on its day; null: it has none. */
async function deckNow(
  { id, params, asAt }: DeckContent,
  load: LoadAnswer,
): Promise<DeckContent | null> {
  const { items: decks } = await load('decks', {});
  const deck = decks.find((one) => one.id === id);
  if (!deck) return null;
  const thenLoad = params['asAt'] === undefined ? await asOnDay(load, asAt) : load;
  const record = await loadFigureRecord(thenLoad, namesFor(deck.param));
  const read = readDeckParams(new URLSearchParams(params), deck, record);
  return read.problems.length > 0 ? null : loadDeck(deck, read.params, thenLoad);
}

/** Slides that are in a pack and not in the record's own deck, or the other way round; null: none. */
function slidesApart(deck: DeckContent, recordDeck: DeckContent): string | null {
  // A figure that is too large for one slide is on several: `money`, `money-2`.
  const isPartOf = (id: string, whole: string) =>
    id === whole || (id.startsWith(`${whole}-`) && /^\d+$/.test(id.slice(whole.length + 1)));
  const missing = recordDeck.slides.filter(
    (whole) => !deck.slides.some(({ id }) => isPartOf(id, whole.id)),
  );
  const added = deck.slides.filter(
    ({ id }) => !recordDeck.slides.some((whole) => isPartOf(id, whole.id)),
  );
  return slidesSentence(missing.map(titleOf), added.map(titleOf));
}

/** As much of a title as names a slide among others. */
const TITLE_CHARACTERS = 60;
const titleOf = ({ title }: DeckContent['slides'][number]): string =>
  `“${title.length > TITLE_CHARACTERS ? `${title.slice(0, TITLE_CHARACTERS).trimEnd()}…` : title}”`;
