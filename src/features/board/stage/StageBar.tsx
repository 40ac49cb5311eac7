import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';

import { boardAddress } from '#src/addresses/boardAddress.ts';
import { paths } from '#src/addresses/paths.ts';
import { useIsHydrated } from '#src/client/browser/useIsHydrated.ts';
import { useRenderInfo } from '#src/client/page/renderInfo.ts';
import type { DeckContent } from '#src/contract/deck.ts';
import { momentWords } from '#src/narrative/site/offlineWords.ts';

import { slideSearch } from './slideSearch.ts';

type Props = {
  readonly content: DeckContent;
  /** The slide on screen, from 1. */
  readonly slide: number;
  readonly isOverview: boolean;
  readonly isBlank: boolean;
  readonly onOverview: () => void;
  readonly onBlank: () => void;
  readonly onFullScreen: () => void;
  readonly onNote: () => void;
  readonly onTakeAway: () => void;
  readonly onHelp: () => void;
};

/** What is below a slide: on and back, and all that keys do. What needs no script is links. */
export function StageBar({ content, slide, isOverview, isBlank, ...on }: Props) {
  const { id, params, slides } = content;
  const page = slides[slide - 1]?.page ?? null;
  const { held } = useRenderInfo();
  const isHydrated = useIsHydrated();
  return (
    <div className="board-bar">
      <div className="board-turn">
        <Turn to={Math.max(slide - 1, 1)} isEnd={slide === 1}>
          ← Back
        </Turn>
        <Turn to={Math.min(slide + 1, slides.length)} isEnd={slide === slides.length} isMain>
          Next →
        </Turn>
        <p className="board-scripted">
          {slide} / {slides.length}
        </p>
        {/* The server that wrote the page didn’t know it. */}
        {isHydrated && held !== undefined && <p>As held since {momentWords(held)}</p>}
      </div>
      <div className="board-more">
        {page !== null && (
          <Link className="board-scripted" to={page} reloadDocument>
            Live page
          </Link>
        )}
        <button
          type="button"
          className="board-scripted"
          aria-pressed={isOverview}
          onClick={on.onOverview}
        >
          All slides
        </button>
        <button
          type="button"
          className="board-scripted"
          aria-pressed={isBlank}
          onClick={on.onBlank}
        >
          Blank
        </button>
        <button type="button" className="board-scripted" onClick={on.onFullScreen}>
          Full screen
        </button>
        <button type="button" className="board-scripted" onClick={on.onNote}>
          Note
        </button>
        <Link to={boardAddress(paths.presenter(id), params, slide)} reloadDocument>
          Presenter view
        </Link>
        <Link to={boardAddress(paths.handout(id), params)} reloadDocument>
          Handout
        </Link>
        <button type="button" className="board-scripted" onClick={on.onTakeAway}>
          Take away
        </button>
        <button type="button" className="board-scripted" aria-label="Keys" onClick={on.onHelp}>
          ?
        </button>
        <Link to={paths.board} reloadDocument>
          All decks
        </Link>
      </div>
    </div>
  );
}

/** A link to the slide before or after; at an end to the slide itself, so that the focus stays. */
function Turn({
  to,
  isEnd,
  isMain = false,
  children,
}: {
  readonly to: number;
  readonly isEnd: boolean;
  readonly isMain?: boolean;
  readonly children: ReactNode;
}) {
  const [search] = useSearchParams();
  return (
    <Link
      className={isMain ? 'board-scripted board-next' : 'board-scripted'}
      to={{ search: slideSearch(search, to) }}
      aria-disabled={isEnd}
      replace
      preventScrollReset
    >
      {children}
    </Link>
  );
}
