import type { ReactNode } from 'react';

import { Marker } from '#src/charts/Marker.tsx';
import type { PlaceStyle } from '#src/contract/placeStyle.ts';
import { Hatched } from '#src/outlets/picture/Hatched.tsx';
import { AXIS_INK, GRID_INK, INK } from '#src/charts/colours.ts';
import { CARD_SIZE_PX } from '#src/contract/plain/words.ts';

import { fitText, LINE_HEIGHT_EM, type FittedText } from '#src/charts/draw/fitText.ts';

/** The words of a social card: the picture of a page that other sites show. */
export type CardWords = {
  /** What the picture is about, above its headline; null: the headline says it. */
  readonly topic: string | null;
  /** How the place that it is about looks; null: it is about none, or several. */
  readonly mark: PlaceStyle | null;
  /** What the page finds, or its name. */
  readonly headline: string;
  /** More of it; '' for nothing. */
  readonly sentence: string;
  /** Short name of the system. */
  readonly recordName: string;
  /** Lines with the record's date, disclaimer and attribution. */
  readonly foot: readonly string[];
  /** Web address of the page; null: the site's own isn't known. */
  readonly address: string | null;
  readonly isIllustrative: boolean;
};

/** Sizes in pixels. */
const MARGIN = 48;
const BAR = 88;
const MARK = 52;
/** Between the title and the sentence. */
const GAP = 14;
const FOOT = 92;
const BETWEEN = 32;
const MARKER_PX = 40;
const BOX = { width: 572, padding: 26 };

/** The size of the drawing in the white box beside the words, in pixels. */
export const drawingSize = ({ isIllustrative }: Pick<CardWords, 'isIllustrative'>) => ({
  width: BOX.width - 2 * BOX.padding,
  height: CARD_SIZE_PX.height - contentTop(isIllustrative) - FOOT - 2 * BOX.padding,
});

const contentTop = (isIllustrative: boolean) => BAR + (isIllustrative ? MARK : 0) + 28;

type Size = { width: number; height: number };

/** The largest title that leaves room for the whole sentence below it. */
function fitWords({ headline, sentence }: CardWords, room: Size, sizes: readonly number[]) {
  const fits = sizes.map((size) => {
    const head = fitText(headline, { ...room, height: room.height * 0.8 }, [size], 700);
    const left = { ...room, height: room.height - head.height - GAP };
    return { head, body: fitText(sentence, left, [36, 32, 28, 25]) };
  });
  const [smallest] = fits.slice(-1);
  return fits.find(({ head, body }) => head.isWhole && body.isWhole) ?? smallest;
}

/**
 * A social card: a page's title, sentence and drawing, the system's name and the record's date. Other
 * sites show it at about a third of its size, so only the foot is small.
 * @param children the drawing, in a white box; without it the words fill the card
 */
export function CardFrame({
  words,
  children,
}: {
  readonly words: CardWords;
  readonly children?: ReactNode;
}) {
  const { recordName, foot, isIllustrative, topic, mark, address } = words;
  const top = contentTop(isIllustrative);
  const width = CARD_SIZE_PX.width - 2 * MARGIN - (children ? BOX.width + BETWEEN : 0);
  const whole = CARD_SIZE_PX.height - top - FOOT;
  const aside = mark ? MARKER_PX : 0;
  const above =
    topic === null ? null : fitText(topic, { width: width - aside, height: 76 }, [30, 26, 22]);
  const from = top + (above ? above.height + GAP : 0);
  const room = { width, height: CARD_SIZE_PX.height - from - FOOT };
  const fitted = fitWords(words, room, children ? [56, 50, 44, 40, 36, 32] : [68, 60, 52, 44, 36]);
  const name = fitText(recordName, { width: 780, height: 34 }, [26, 22, 18]);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={CARD_SIZE_PX.width}
      height={CARD_SIZE_PX.height}
      viewBox={`0 0 ${CARD_SIZE_PX.width} ${CARD_SIZE_PX.height}`}
      fontFamily="Arimo"
    >
      <rect width={CARD_SIZE_PX.width} height={CARD_SIZE_PX.height} fill="#f0f4f5" />
      <rect width={CARD_SIZE_PX.width} height={BAR} fill="#005eb8" />
      <text x={MARGIN} y="57" fontSize="38" fontWeight="700" fill="#fff">
        Placeboard
      </text>
      <text
        x={CARD_SIZE_PX.width - MARGIN}
        y="55"
        fontSize={name.size}
        fill="#fff"
        textAnchor="end"
      >
        {name.lines}
      </text>
      {isIllustrative && <IllustrativeMark />}
      {above && <Lines text={above} x={MARGIN + aside} y={top} weight={700} />}
      {above && mark && (
        <Marker
          kind={mark.marker}
          colour={mark.colour}
          x={MARGIN + 14}
          y={top + above.size * 0.65}
          scale={2}
          isBare
        />
      )}
      {fitted && (
        <>
          <Lines text={fitted.head} y={from} weight={700} />
          <Lines text={fitted.body} y={from + fitted.head.height + GAP} weight={400} />
        </>
      )}
      {children && (
        <>
          <rect
            x={CARD_SIZE_PX.width - MARGIN - BOX.width}
            y={top}
            width={BOX.width}
            height={whole}
            fill="#fff"
            stroke={GRID_INK}
            strokeWidth="2"
          />
          <g
            transform={`translate(${CARD_SIZE_PX.width - MARGIN - BOX.width + BOX.padding} ${top + BOX.padding})`}
          >
            {children}
          </g>
        </>
      )}
      {foot.map((line, n) => (
        <text
          key={line}
          x={MARGIN}
          y={CARD_SIZE_PX.height - FOOT + 34 + n * 24}
          fontSize="18"
          fill={AXIS_INK}
        >
          {fitText(line, { width: CARD_SIZE_PX.width - 2 * MARGIN, height: 24 }, [18]).lines}
        </text>
      ))}
      {address !== null && (
        <text
          x={CARD_SIZE_PX.width - MARGIN}
          y={CARD_SIZE_PX.height - FOOT + 34}
          fontSize="18"
          fontWeight="700"
          fill={AXIS_INK}
          textAnchor="end"
        >
          {fitText(address, { width: 700, height: 24 }, [18]).lines}
        </text>
      )}
    </svg>
  );
}

const Lines = ({
  text: { size, lines },
  x = MARGIN,
  y,
  weight,
}: {
  readonly text: FittedText;
  readonly x?: number;
  readonly y: number;
  readonly weight: number;
}) =>
  lines.map((line, n) => (
    <text
      key={line}
      x={x}
      y={y + size * (1 + n * LINE_HEIGHT_EM)}
      fontSize={size}
      fontWeight={weight}
      fill={INK}
    >
      {line}
    </text>
  ));

/** The mark over everything illustrative. */
const IllustrativeMark = () => (
  <>
    <Hatched y={BAR} height={MARK} pitch={16} />
    <text x={MARGIN} y={BAR + 36} fontSize="28" fontWeight="700" fill={INK}>
      Illustrative: everything here is made up for demonstration
    </text>
  </>
);
