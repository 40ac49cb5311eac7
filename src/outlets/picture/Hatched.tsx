import { useId } from 'react';

import { GRID_INK, PAPER } from '#src/charts/colours.ts';

type Props = {
  readonly y?: number;
  readonly height: number;
  /** Distance from one stripe to the next, in pixels. */
  readonly pitch: number;
};

/** The hatched band that marks a picture of illustrative data. */
export function Hatched({ y = 0, height, pitch }: Props) {
  // A page may hold several pictures.
  const id = useId();
  return (
    <>
      <defs>
        <pattern
          id={id}
          width={pitch}
          height={pitch}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={pitch} height={pitch} fill={PAPER} />
          <rect width={pitch / 4} height={pitch} fill={GRID_INK} />
        </pattern>
      </defs>
      <rect y={y} width="100%" height={height} fill={`url(#${id})`} />
    </>
  );
}
