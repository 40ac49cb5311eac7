import { useLayoutEffect, useRef, useState } from 'react';
import { Link } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import type { Deck } from '#src/contract/deck.ts';
import { cleanText } from '#src/contract/plain/cleanText.ts';
import { DECK_LIMITS } from '#src/contract/plain/deckLimits.ts';
import { deckLengthWords } from '#src/narrative/site/boardWords.ts';
import {
  ADD_SLIDE,
  ADD_TO_DECK,
  movedWords,
  NEW_SLIDE_TITLES,
  NO_DECK_YET,
  removedWords,
} from '#src/narrative/site/ownDeckWords.ts';
import { REFUSED_BY_BROWSER } from '#src/narrative/site/ownFileWords.ts';
import { checkDeck } from '#src/stores/own/checkDeck.ts';
import {
  withoutSlide,
  withSlide,
  withSlideAt,
  withSlideChanged,
} from '#src/stores/own/deckEdits.ts';
import { storeDeck } from '#src/stores/own/storedDeck.ts';
import { useReader } from '#src/stores/readerStore.ts';
import { ProblemList } from '#src/ui/ProblemList.tsx';
import { TextField } from '#src/ui/TextField.tsx';

import { DeckFile } from './DeckFile.tsx';
import { figuresIn } from './figuresIn.ts';
import { SlideItem } from './SlideItem.tsx';
import { useDragSort } from './useDragSort.ts';
import { useOwnDeck } from './useOwnDeck.ts';

/** What was done, and what there was before, for as long as nothing else is done. */
type Done = { readonly words: string; readonly before?: Deck; readonly after: Deck | null };

const WORD_SLIDES = ['title', 'section', 'text', 'closing'] as const;

/** Where a reader names a deck, orders its slides and writes their words and notes. */
export function DeckEditor({ isIllustrative }: { readonly isIllustrative: boolean }) {
  const stored = useReader(({ ownDeck }) => ownDeck);
  const { content } = useOwnDeck(figuresIn);
  const [done, setDone] = useState<Done | null>(null);
  const [openSlide, setOpenSlide] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  /** What is to have the focus once the list is as it was asked to be. */
  const focusNext = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (focusNext.current !== null)
      root.current?.querySelector<HTMLElement>(focusNext.current)?.focus();
    focusNext.current = null;
  });

  const checked = stored === null ? null : checkDeck(stored);
  const deck = checked && 'deck' in checked ? checked.deck : null;
  const titleOf = (id: string): string => {
    const slide = deck?.slides.find((one) => one.id === id);
    if (!slide) return '';
    if (slide.kind !== 'figure') return slide.title;
    return content?.slides.find((one) => one.id === id)?.title ?? 'A figure';
  };

  const store = (next: Deck | null, words = '', before: Deck | null = null) => {
    const isStored = storeDeck(next);
    const says = isStored ? words : `${words} ${REFUSED_BY_BROWSER}`.trim();
    setDone({ words: says, after: next, ...(before && { before }) });
  };
  const move = (id: string, to: number, action?: 'up' | 'down') => {
    if (!deck) return;
    if (action) focusNext.current = `[data-slide="${id}"] [data-action="${action}"]`;
    store(withSlideAt(deck, id, to), movedWords(titleOf(id), to + 1, deck.slides.length));
  };
  const { dragged, over, gripOf } = useDragSort((id, on) =>
    move(id, deck?.slides.findIndex((slide) => slide.id === on) ?? 0),
  );
  const remove = (id: string) => {
    if (!deck) return;
    focusNext.current = '[data-action="undo"]';
    const next = withoutSlide(deck, id);
    store(next, removedWords(titleOf(id), next === null), deck);
  };
  const add = (kind: (typeof WORD_SLIDES)[number]) => {
    const slide = { kind, title: NEW_SLIDE_TITLES[kind], lines: [] };
    const added = withSlide(deck, slide, isIllustrative ? 'illustrative' : 'published');
    focusNext.current = `[data-slide="${added.id}"] .field`;
    setOpenSlide(added.id);
    store(added.deck);
  };
  const replace = (next: Deck) => store(next, `“${next.title}” is in this browser now.`, deck);
  const isFull = deck !== null && deck.slides.length >= DECK_LIMITS.slides;
  return (
    <div ref={root}>
      {checked && 'problems' in checked && (
        <div className="notice problem">
          <p>What this browser keeps as your deck can’t be read:</p>
          <ProblemList problems={checked.problems} />
          <button type="button" className="button quiet" onClick={() => store(null)}>
            Remove it
          </button>
        </div>
      )}
      {deck && (
        <section className="card">
          <TextField
            label="Name of the deck"
            value={deck.title}
            clean={cleanText}
            most={DECK_LIMITS.title}
            problemOf={(text) => (text === '' ? 'A deck needs a name.' : null)}
            onStore={(title) => store({ ...deck, title })}
          />
          <TextField
            label="Meeting"
            hint="Such as “Board in public, 5 December 2026”. It may stay empty."
            value={deck.meeting ?? ''}
            clean={cleanText}
            most={DECK_LIMITS.meeting}
            onStore={(meeting) => store({ ...deck, meeting: meeting || null })}
          />
          <p className="secondary small">{deckLengthWords(deck.slides)}</p>
          <p className="form-row">
            <Link className="button" to={paths.deck('own')} reloadDocument>
              Present
            </Link>
            <Link to={paths.presenter('own')} reloadDocument>
              Presenter view
            </Link>
            <Link to={paths.handout('own')} reloadDocument>
              Handout
            </Link>
          </p>
        </section>
      )}
      <section className="card">
        <h2>Slides</h2>
        <p role="status" className="board-own-status">
          {done?.words}{' '}
          {done?.before && done.after === stored && (
            <button
              type="button"
              className="button quiet"
              data-action="undo"
              onClick={() => {
                focusNext.current = '[data-action="add"]';
                store(done.before ?? null, 'It is back.');
              }}
            >
              Undo
            </button>
          )}
        </p>
        {deck && (
          <ol className="plain-list">
            {deck.slides.map((slide, index) => (
              <SlideItem
                key={slide.id}
                slide={slide}
                shown={content?.slides.find(({ id }) => id === slide.id)}
                title={titleOf(slide.id)}
                number={index + 1}
                count={deck.slides.length}
                isOpen={openSlide === slide.id}
                drag={slide.id === dragged ? 'dragged' : slide.id === over ? 'over' : undefined}
                grip={gripOf(slide.id)}
                onChange={(changed) => store(withSlideChanged(deck, changed))}
                onMove={move}
                onRemove={remove}
              />
            ))}
          </ol>
        )}
        {stored === null && <p>{NO_DECK_YET}</p>}
        <p>{ADD_TO_DECK}</p>
        {(deck || stored === null) && (
          <p className="form-row">
            {WORD_SLIDES.map((kind, index) => (
              <button
                key={kind}
                type="button"
                className="button quiet"
                data-action={index === 0 ? 'add' : undefined}
                aria-disabled={isFull}
                onClick={() => {
                  if (!isFull) add(kind);
                }}
              >
                {ADD_SLIDE[kind]}
              </button>
            ))}
          </p>
        )}
        {isFull && <p>A deck may have {DECK_LIMITS.slides} slides: remove one to add another.</p>}
      </section>
      <section className="card">
        <h2>As a file</h2>
        <DeckFile stored={stored} deck={deck} onReplace={replace} />
        {deck && (
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              focusNext.current = '[data-action="undo"]';
              store(null, `“${deck.title}” is removed from this browser.`, deck);
            }}
          >
            Remove the deck from this browser
          </button>
        )}
      </section>
    </div>
  );
}
