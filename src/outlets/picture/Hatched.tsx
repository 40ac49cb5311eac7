import { GRID_INK, PAPER } from '#src/charts/colours.ts';

type Props = {
  readonly y?: number;
  readonly height: number;
  /** Distance from one stripe to the next, in pixels. */
  readonly pitch: number;
};

/** The hatched band that marks a picture of illustrative data. */
export const Hatched = ({ y = 0, height, pitch }: Props) => (
  <>
    <defs>
      <pattern
        id="hatch"
        width={pitch}
        height={pitch}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width={pitch} height={pitch} fill={PAPER} />
        <rect width={pitch / 4} height={pitch} fill={GRID_INK} />
      </pattern>
    </defs>
    <rect y={y} width="100%" height={height} fill="url(#hatch)" />
  </>
);
