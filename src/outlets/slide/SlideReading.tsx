import { memo } from 'react';
import { Link } from 'react-router';

import { ChartView } from '#src/charts/ChartView.tsx';
import type { DeckContent, SlideContent } from '#src/contract/deck.ts';
import { kickerWords } from '#src/narrative/site/boardWords.ts';
import { sealSentence } from '#src/outlets/pack/hashWords.ts';
import { ILLUSTRATIVE } from '#src/outlets/sourceLines.ts';

import { slideChart } from './slideRows.ts';
import { slideSourceLines } from './slideSourceLines.ts';

type Props = { readonly deck: DeckContent; readonly slide: SlideContent };

/** A slide as a part of a document: for a phone, for large text, and without script. */
export const SlideReading = memo(function SlideReading({ deck, slide }: Props) {
  const { kind, title, lines, figure, page, number } = slide;
  const chart = slideChart(slide);
  const kicker = kickerWords(slide, deck);
  const seal = kind === 'closing' ? sealSentence(deck) : null;
  return (
    <article className="board-reading card">
      {deck.isIllustrative && <p className="notice">{ILLUSTRATIVE}</p>}
      <p className="secondary small">
        {number} / {deck.slides.length} · {kicker}
      </p>
      <h2>{title}</h2>
      {figure && figure.subtitle !== '' && <p className="secondary small">{figure.subtitle}</p>}
      {chart && <ChartView spec={chart} size="small" />}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {seal !== null && <p>{seal}</p>}
      {figure?.reading != null && <p className="secondary small">{figure.reading}</p>}
      {figure?.notes.map((note) => (
        <p key={note} className="small">
          {note}
        </p>
      ))}
      {slideSourceLines(slide, deck).map((line) => (
        <p key={line} className="secondary small">
          {line}
        </p>
      ))}
      {page !== null && (
        <p className="small">
          <Link to={page}>
            The live page<span className="visually-hidden">: {title}</span>
          </Link>
        </p>
      )}
    </article>
  );
});
