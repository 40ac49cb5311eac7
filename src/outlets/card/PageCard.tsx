import { AXIS_INK } from '#src/charts/colours.ts';
import { drawChart } from '#src/charts/draw/drawChart.tsx';
import { fitText, LINE_HEIGHT_EM } from '#src/charts/draw/fitText.ts';
import type { FigureContent } from '#src/contract/figures/figure.ts';

import { CardFrame, drawingSize, type CardWords } from './CardFrame.tsx';

const NOTE = { size: 18, lines: 3 };
/** Enlarges the texts of a chart, as link previews are shown at a third of their size. */
const SCALE = 1.4;

type Props = {
  readonly words: CardWords;
  /** The figure beside the words; null: words alone. */
  readonly content: FigureContent | null;
};

/** The picture of a page in link previews: its title and description, and for some pages a figure. */
export function PageCard({ words, content }: Props) {
  const chart = content?.chart;
  return (
    <CardFrame words={words}>
      {content && chart && <CardDrawing content={content} chart={chart} words={words} />}
    </CardFrame>
  );
}

/** A figure's chart, and below it what a reader must know of it. */
function CardDrawing({
  content,
  chart,
  words,
}: {
  readonly content: FigureContent;
  readonly chart: NonNullable<FigureContent['chart']>;
  readonly words: CardWords;
}) {
  const { width, height } = drawingSize(words);
  // The register's date and sources are in the card's foot and on its page; how to read it is not.
  const isRegister = chart.kind === 'matrix';
  const said = isRegister
    ? [content.reading ?? '']
    : [
        ...(content.isIllustrative ? ['Illustrative figures.'] : []),
        `${content.dated}.`,
        `Source: ${content.source}.`,
        ...content.notes,
      ];
  const room = { width, height: NOTE.lines * NOTE.size * LINE_HEIGHT_EM };
  const note = fitText(said.join(' '), room, [NOTE.size, 16]);
  const noteHeight = said.join('') === '' ? 0 : note.height;
  const drawing = drawChart(chart, { width, height: height - noteHeight }, { scale: SCALE });
  return (
    <>
      {drawing.content}
      {noteHeight > 0 &&
        note.lines.map((line, n) => (
          <text
            key={line}
            y={height - noteHeight + note.size * (1 + n * LINE_HEIGHT_EM)}
            fontSize={note.size}
            fill={AXIS_INK}
          >
            {line}
          </text>
        ))}
    </>
  );
}
