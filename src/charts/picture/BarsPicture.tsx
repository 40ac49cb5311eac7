import type { BarRow } from '#src/charts/bars/BarRows.tsx';
import { Marker } from '#src/charts/Marker.tsx';
import { INK } from '#src/charts/placeStyles.ts';

import { PictureFrame, FIGURE_WIDTH_PX, type PictureWords } from './PictureFrame.tsx';

const LABELS = 220;
const FIGURES = 200;
const LANE = FIGURE_WIDTH_PX - LABELS - FIGURES;
const ROW = 40;

/** `BarRows` as a picture to save. */
export function BarsPicture({
  words,
  rows,
}: {
  readonly words: PictureWords;
  readonly rows: readonly BarRow[];
}) {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  return (
    <PictureFrame words={words} height={rows.length * ROW}>
      {rows.map(({ id, label, style, value, text }, n) => (
        <svg key={id} y={n * ROW} width={FIGURE_WIDTH_PX} height={ROW} overflow="visible">
          <Marker kind={style.marker} colour={style.colour} x={10} y={ROW / 2} />
          <text x="26" y={ROW / 2 + 5} fontSize="16" fontWeight="700" fill={INK}>
            {label}
          </text>
          <rect
            x={LABELS}
            y="8"
            width={(LANE * value) / most}
            height={ROW - 16}
            fill={style.colour}
          />
          <line x1={LABELS} x2={LABELS} y1="0" y2={ROW} stroke={INK} />
          <text x={LABELS + LANE + 12} y={ROW / 2 + 5} fontSize="16" fontWeight="700" fill={INK}>
            {text}
          </text>
        </svg>
      ))}
    </PictureFrame>
  );
}
