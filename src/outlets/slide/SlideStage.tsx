import { memo, useId } from 'react';

import type { DeckContent, SlideContent } from '#src/contract/deck.ts';
import {
  deckDateWords,
  kickerWords,
  slideNotes,
  slideSourceWords,
} from '#src/narrative/site/boardWords.ts';
import { sealSentence } from '#src/outlets/pack/hashWords.ts';
import { ILLUSTRATIVE } from '#src/outlets/sourceLines.ts';

import { freeTitleSize, layoutOfSlide, type Ratio } from './slideLayout.ts';
import { slideChart } from './slideRows.ts';

type Props = {
  readonly deck: DeckContent;
  readonly slide: SlideContent;
  readonly ratio?: Ratio;
};

/**
 * A slide as it is projected: what it finds, one figure, where it is from. It fills the width of what
 * it stands in, and its words grow with it.
 */
export const SlideStage = memo(function SlideStage({ deck, slide, ratio = '16:9' }: Props) {
  const id = useId();
  const { title, lines, figure, kind, number } = slide;
  const { isIllustrative } = deck;
  const chart = slideChart(slide);
  const layout = chart && layoutOfSlide(slide, chart, isIllustrative, ratio);
  const size = layout?.titleSize ?? freeTitleSize(title, ratio);
  // A finding with nothing to add is the slide.
  const isStatement = kind === 'figure' && !layout && lines.length === 0;
  const kicker = kickerWords(slide, deck);
  return (
    <div className={`board-frame board-frame-${ratio.replace(':', '-')}`}>
      <div
        role="group"
        className={`board-slide board-slide-${isStatement ? 'statement' : kind}`}
        aria-roledescription="slide"
        aria-labelledby={id}
      >
        {isIllustrative && <p className="board-illustrative">{ILLUSTRATIVE}</p>}
        <p className="board-kicker">{kind === 'title' ? deck.systemName : kicker}</p>
        <h2
          id={id}
          className={kind === 'figure' || kind === 'text' ? `board-size-${size}` : undefined}
        >
          {title}
        </h2>
        {figure && layout ? (
          <div className="board-body">
            <svg
              viewBox={`0 0 ${Math.ceil(layout.room.width)} ${Math.ceil(layout.drawing.height)}`}
              className="board-chart"
              preserveAspectRatio="xMinYMid meet"
              fontFamily="Arial, Helvetica, sans-serif"
              role="img"
              aria-label={figure.sentences.join(' ')}
            >
              <g aria-hidden="true">{layout.drawing.content}</g>
            </svg>
            {[...layout.drawing.notes, ...slideNotes(slide)].map((note) => (
              <p key={note} className="board-note">
                {note}
              </p>
            ))}
          </div>
        ) : (
          <SlideText deck={deck} slide={slide} />
        )}
        <footer className="board-foot">
          <p className="board-source">{figure ? slideSourceWords(figure) : deck.disclaimer}</p>
          <p className="board-number">
            <span>{deckDateWords(deck)}</span>
            <span>
              <b>{number}</b> / {deck.slides.length}
            </span>
          </p>
        </footer>
      </div>
    </div>
  );
});

function SlideText({ deck, slide: { kind, lines } }: Props) {
  const seal = kind === 'closing' ? sealSentence(deck) : null;
  const texts = seal === null ? lines : [...lines, seal];
  return (
    <div className="board-body">
      {kind === 'title' && deck.meeting !== null && <p className="board-line">{deck.meeting}</p>}
      {texts.length > 1 ? (
        <ul className="board-lines">
          {texts.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        texts.map((line) => (
          <p key={line} className="board-line">
            {line}
          </p>
        ))
      )}
    </div>
  );
}
