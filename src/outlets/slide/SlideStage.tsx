import { memo, useId } from 'react';

import { drawChart } from '#src/charts/draw/drawChart.tsx';
import type { DeckContent, SlideContent } from '#src/contract/deck.ts';
import { deckDateWords, kickerWords } from '#src/narrative/site/boardWords.ts';
import { ILLUSTRATIVE } from '#src/outlets/sourceLines.ts';

import { CHART_SCALE, chartRoom, titleSize, type Ratio } from './slideLayout.ts';
import { slideChart } from './slideRows.ts';

type Props = {
  readonly deck: DeckContent;
  readonly slide: SlideContent;
  readonly ratio?: Ratio;
};

/** Words are set in sixteenths of the slide's own scale. */
const em = (px: number) => `board-size-${px}`;

/**
 * A slide as it is projected: what it finds, one figure, where it is from. It fills the width of what
 * it stands in, and its words grow with it.
 */
export const SlideStage = memo(function SlideStage({ deck, slide, ratio = '16:9' }: Props) {
  const id = useId();
  const { title, figure, kind, number } = slide;
  const { isIllustrative } = deck;
  const kicker = kickerWords(slide);
  return (
    <div className={`board-frame board-frame-${ratio.replace(':', '-')}`}>
      <section
        className={`board-slide board-slide-${kind}`}
        aria-roledescription="slide"
        aria-labelledby={id}
      >
        {isIllustrative && <p className="board-illustrative">{ILLUSTRATIVE}</p>}
        <p className="board-kicker">{kind === 'title' ? deck.systemName : kicker}</p>
        <h2
          id={id}
          className={kind === 'figure' || kind === 'text' ? em(titleSize(title, ratio)) : ''}
        >
          {title}
        </h2>
        <SlideBody deck={deck} slide={slide} ratio={ratio} />
        <footer className="board-foot">
          <p className="board-source">
            {figure
              ? [figure.subtitle, `Source: ${figure.source}`].filter(Boolean).join('. ')
              : deck.disclaimer}
          </p>
          <p className="board-number">
            {deckDateWords(deck)} <b>{number}</b> / {deck.slides.length}
          </p>
        </footer>
      </section>
    </div>
  );
});

function SlideBody({ deck, slide, ratio }: Required<Props>) {
  const { title, lines, figure } = slide;
  const chart = slideChart(slide);
  if (!figure || !chart)
    return (
      <div className="board-body">
        {slide.kind === 'title' && deck.meeting !== null && (
          <p className="board-line">{deck.meeting}</p>
        )}
        {lines.length > 1 ? (
          <ul className="board-lines">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : (
          lines.map((line) => (
            <p key={line} className="board-line">
              {line}
            </p>
          ))
        )}
      </div>
    );
  const words = { title, isIllustrative: deck.isIllustrative };
  const { notes } = drawChart(chart, chartRoom({ ...words, below: lines }, ratio));
  const below = [...notes, ...lines];
  const room = chartRoom({ ...words, below }, ratio);
  const drawing = drawChart(chart, room, { scale: CHART_SCALE });
  return (
    <div className="board-body">
      <svg
        viewBox={`0 0 ${Math.ceil(room.width)} ${Math.ceil(drawing.height)}`}
        className="board-chart"
        preserveAspectRatio="xMinYMid meet"
        fontFamily="Arial, Helvetica, sans-serif"
        role="img"
        aria-label={figure.sentences.join(' ')}
      >
        {drawing.content}
      </svg>
      {below.map((note) => (
        <p key={note} className="board-note">
          {note}
        </p>
      ))}
    </div>
  );
}
