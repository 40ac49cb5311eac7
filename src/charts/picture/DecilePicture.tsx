import { DECILE_ENDS, DecileBars, DECILES_HEIGHT_PX } from '#src/charts/bars/DecileStrip.tsx';
import { AXIS_INK } from '#src/charts/placeStyles.ts';

import { PictureFrame, FIGURE_WIDTH_PX, type PictureWords } from './PictureFrame.tsx';

/** `DecileStrip` as a picture to save. */
export const DecilePicture = ({
  words,
  deciles,
}: {
  readonly words: PictureWords;
  readonly deciles: readonly number[];
}) => (
  <PictureFrame words={words} height={DECILES_HEIGHT_PX + 24}>
    <svg width={FIGURE_WIDTH_PX} height={DECILES_HEIGHT_PX} overflow="visible">
      <DecileBars deciles={deciles} />
    </svg>
    {DECILE_ENDS.map((end, n) => (
      <text
        key={end}
        x={n === 0 ? 0 : FIGURE_WIDTH_PX}
        y={DECILES_HEIGHT_PX + 16}
        fontSize="14"
        fill={AXIS_INK}
        textAnchor={n === 0 ? 'start' : 'end'}
      >
        {end}
      </text>
    ))}
  </PictureFrame>
);
