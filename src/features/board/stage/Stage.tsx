import { useEffect, useRef, useState } from 'react';

import { useRenderInfo } from '#src/client/page/renderInfo.ts';
import type { DeckContent } from '#src/contract/deck.ts';
import { useNoting } from '#src/features/board/questions/useNoting.tsx';
import { roomName } from '#src/features/board/sync/roomName.ts';
import { useRoom } from '#src/features/board/sync/useRoom.ts';
import { slideAnnouncement } from '#src/narrative/site/boardWords.ts';
import { SlideReading } from '#src/outlets/slide/SlideReading.tsx';
import { SlideStage } from '#src/outlets/slide/SlideStage.tsx';

import { StageBar } from './StageBar.tsx';
import { StageHelp } from './StageHelp.tsx';
import { TakeAway } from './TakeAway.tsx';
import { toggleFullScreen } from './toggleFullScreen.ts';
import { useDeckKeys } from './useDeckKeys.ts';
import { useRatio } from './useRatio.ts';
import { useSlideNumber, type GoTo } from './useSlideNumber.ts';
import { useSwipe } from './useSwipe.ts';

type Props = {
  readonly content: DeckContent;
  /** What is wrong with the address, in words. */
  readonly problems?: readonly string[];
};

/**
 * A deck as it is shown in a room: one slide fills the window, with a bar below it that full screen
 * leaves out. All slides are in the page, so that it prints whole and is a document without script.
 */
export function Stage({ content, problems = [] }: Props) {
  const { slides } = content;
  const count = slides.length;
  const [slide, goTo] = useSlideNumber(count);
  const { isBlank, setBlank } = useRoom({
    name: roomName(useRenderInfo().prefix, content),
    slide,
  });
  const [isOverview, setIsOverview] = useState(false);
  const ratio = useRatio();
  const page = useRef<HTMLDivElement>(null);
  const help = useRef<HTMLDialogElement>(null);
  const away = useRef<HTMLDialogElement>(null);
  const current = slides[slide - 1];

  const { openNoting, dialog } = useNoting(content, current);

  // Back from a blank screen: a move ends it, in this window or another.
  const turn: GoTo = (to) => {
    if (isBlank) setBlank(false);
    goTo(to);
  };
  const toggleOverview = () => setIsOverview((is) => !is);
  const toggleBlank = () => setBlank(!isBlank);
  useDeckKeys({
    count,
    goTo: turn,
    letters: {
      'b': toggleBlank,
      '.': toggleBlank,
      'f': () => toggleFullScreen(page.current),
      'o': toggleOverview,
      'q': openNoting,
      '?': () => help.current?.showModal(),
      'escape': () => setIsOverview(false),
    },
  });
  useSwipe(page, (by) => turn((from) => from + by));

  // The overview opens at the slide on screen.
  useEffect(() => {
    if (isOverview) page.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, [isOverview]);

  return (
    <div
      ref={page}
      className={['board-page', isBlank && 'board-blank', isOverview && 'board-overview']
        .filter(Boolean)
        .join(' ')}
    >
      <main id="main" className="board-slides" tabIndex={-1}>
        <h1 className="visually-hidden">{content.title}</h1>
        {slides.map((one) => {
          const isCurrent = one.number === slide;
          return (
            <div key={one.id} className="board-item" data-current={isCurrent || undefined}>
              <div className="board-stage">
                <SlideStage deck={content} slide={one} ratio={ratio} />
              </div>
              <SlideReading deck={content} slide={one} />
              {isOverview && (
                <button
                  type="button"
                  className="board-pick"
                  aria-current={isCurrent || undefined}
                  onClick={() => {
                    setIsOverview(false);
                    turn(one.number);
                  }}
                >
                  <span className="visually-hidden">{slideAnnouncement(one, count)}</span>
                </button>
              )}
            </div>
          );
        })}
      </main>
      <p role="status" className="visually-hidden">
        {isBlank ? 'The screen is blank' : current && slideAnnouncement(current, count)}
      </p>
      {problems.map((problem) => (
        <p key={problem} className="notice" role="alert">
          {problem}
        </p>
      ))}
      <StageBar
        content={content}
        slide={slide}
        isOverview={isOverview}
        isBlank={isBlank}
        onOverview={toggleOverview}
        onBlank={toggleBlank}
        onFullScreen={() => toggleFullScreen(page.current)}
        onNote={openNoting}
        onTakeAway={() => away.current?.showModal()}
        onHelp={() => help.current?.showModal()}
      />
      <StageHelp ref={help} />
      {dialog}
      <TakeAway ref={away} content={content} />
    </div>
  );
}
