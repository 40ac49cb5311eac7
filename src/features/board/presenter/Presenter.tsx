import { useRef, useState } from 'react';
import { Link } from 'react-router';

import { boardAddress } from '#src/addresses/boardAddress.ts';
import { paths } from '#src/addresses/paths.ts';
import { useRenderInfo } from '#src/client/page/renderInfo.ts';
import type { DeckContent } from '#src/contract/deck.ts';
import { UNSTARTED_CLOCK } from '#src/features/board/clock/talkClock.ts';
import { useNoting } from '#src/features/board/questions/useNoting.tsx';
import { StageHelp } from '#src/features/board/stage/StageHelp.tsx';
import { toggleFullScreen } from '#src/features/board/stage/toggleFullScreen.ts';
import { useDeckKeys } from '#src/features/board/stage/useDeckKeys.ts';
import { useSlideNumber } from '#src/features/board/stage/useSlideNumber.ts';
import { roomName } from '#src/features/board/sync/roomName.ts';
import { useRoom } from '#src/features/board/sync/useRoom.ts';
import { slideAnnouncement } from '#src/narrative/site/boardWords.ts';
import { notedSentence } from '#src/narrative/site/questionWords.ts';
import { SlideStage } from '#src/outlets/slide/SlideStage.tsx';

import { NextSlide } from './NextSlide.tsx';
import { PresenterNotes } from './PresenterNotes.tsx';
import { PresenterReading } from './PresenterReading.tsx';
import { RoomWindow } from './RoomWindow.tsx';
import { SlideChooser } from './SlideChooser.tsx';
import { TalkTime } from './TalkTime.tsx';

type Props = {
  readonly content: DeckContent;
  /** What is wrong with the address, in words. */
  readonly problems?: readonly string[];
};

/**
 * What the presenter sees: the slide on screen, the next, notes, and time. It moves the room's window,
 * and follows it.
 */
export function Presenter({ content, problems = [] }: Props) {
  const { slides, params, id } = content;
  const count = slides.length;
  const [slide, goTo] = useSlideNumber(count);
  const current = slides[slide - 1];
  const name = roomName(useRenderInfo().prefix, content);
  const { isBlank, setBlank, clock, setClock } = useRoom({ name, slide, isKept: true });
  const { noted, openNoting, dialog } = useNoting(content, current);
  const [isChoosing, setIsChoosing] = useState(false);
  const help = useRef<HTMLDialogElement>(null);
  const toggleBlank = () => setBlank(!isBlank);
  useDeckKeys({
    count,
    goTo,
    letters: {
      'b': toggleBlank,
      '.': toggleBlank,
      'f': () => toggleFullScreen(document.documentElement),
      'o': () => setIsChoosing(true),
      'q': openNoting,
      '?': () => help.current?.showModal(),
    },
  });
  if (!current) return null;
  const here = noted.filter(({ about }) => about.deck === content.title && about.slide === slide);
  return (
    <>
      <div className="board-presenter">
        <header className="board-presenter-head">
          <p className="board-quiet">{content.title}</p>
          <TalkTime deck={content} slide={slide} clock={clock} onClock={setClock} />
        </header>
        <main id="main" className="board-desk" tabIndex={-1}>
          <h1 className="visually-hidden">Presenter view: {content.title}</h1>
          <noscript>
            <PresenterReading deck={content} />
          </noscript>
          {problems.map((problem) => (
            <p key={problem} className="notice" role="alert">
              {problem}
            </p>
          ))}
          <div className="board-desk-slides">
            <div className="board-now">
              <p className="board-where">
                <span>{isBlank ? <b>The room’s screen is blank</b> : 'On the screen'}</span>
                <span>
                  {current.item !== null && `item ${current.item} · `}slide {slide} of {count}
                </span>
              </p>
              <div className={isBlank ? 'board-dimmed' : undefined}>
                <SlideStage deck={content} slide={current} />
              </div>
            </div>
            <NextSlide deck={content} slide={slide} />
          </div>
          <div className="board-desk-words">
            <PresenterNotes slide={current} />
            <section className="board-panel board-here" aria-labelledby="board-here">
              <div className="board-panel-head">
                <h2 id="board-here">Questions, actions and decisions</h2>
                <button type="button" onClick={openNoting}>
                  Note one <kbd>Q</kbd>
                </button>
              </div>
              {here.length > 0 && (
                <ul>
                  {here.map((one) => (
                    <li key={one.id}>{one.text}</li>
                  ))}
                </ul>
              )}
              <p className="board-quiet">{notedSentence(noted)}.</p>
            </section>
          </div>
        </main>
        <p role="status" className="visually-hidden">
          {isBlank ? 'The room’s screen is blank' : slideAnnouncement(current, count)}
        </p>
        <div className="board-bar board-presenter-bar">
          <button type="button" aria-disabled={slide === 1} onClick={() => goTo(slide - 1)}>
            ← Back
          </button>
          <button
            type="button"
            className="board-next"
            aria-disabled={slide === count}
            onClick={() => goTo(slide + 1)}
          >
            Next →
          </button>
          <button type="button" aria-pressed={isBlank} onClick={toggleBlank}>
            Blank <kbd>B</kbd>
          </button>
          <button type="button" onClick={() => setIsChoosing(true)}>
            All slides <kbd>O</kbd>
          </button>
          <progress
            max={count}
            value={slide}
            aria-label="Slides shown"
            aria-valuetext={`${slide} of ${count}`}
          />
          <RoomWindow address={boardAddress(paths.deck(id), params, slide)} name={name} />
          <button
            type="button"
            className="board-wide"
            aria-label="Keys"
            onClick={() => help.current?.showModal()}
          >
            ?
          </button>
          <Link to={paths.board} reloadDocument onClick={() => setClock(() => UNSTARTED_CLOCK)}>
            End
          </Link>
        </div>
      </div>
      <StageHelp ref={help} />
      {isChoosing && (
        <SlideChooser
          deck={content}
          slide={slide}
          onChoose={goTo}
          onClose={() => setIsChoosing(false)}
        />
      )}
      {dialog}
    </>
  );
}
