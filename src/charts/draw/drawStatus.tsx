import { AXIS_INK } from '#src/charts/colours.ts';
import type { MatrixCell } from '#src/contract/figures/chartSpec.ts';
import { StatusMark } from '#src/ui/status/StatusMark.tsx';
import { coloursOfStatus } from '#src/ui/status/tintColours.ts';

type CellStatus = NonNullable<MatrixCell['status']>;

type Props = {
  readonly status: CellStatus;
  readonly x: number;
  /** Of its middle. */
  readonly y: number;
};

/** The width of a letter in bold, in font sizes: an estimate, as text isn't measured. */
const LETTER_EM = 0.62;
const RADIUS = 3;

/** No surface where no decision was found. */
const coloursOf = (status: CellStatus) =>
  status === 'no-decision-found'
    ? { fill: 'none', ink: AXIS_INK, edge: 'none' }
    : coloursOfStatus(status);

const Mark = ({ status, x, y, size }: Props & { readonly size: number }) => (
  <svg x={x} y={y - size / 2} width={size} height={size} color={coloursOf(status).ink}>
    <StatusMark status={status === 'no-decision-found' ? null : status} />
  </svg>
);

/** A status as its shape on its tint. @param props.size of the square */
export const StatusSquare = ({ status, x, y, size }: Props & { readonly size: number }) => {
  const { fill, edge } = coloursOf(status);
  return (
    <>
      <rect
        x={x}
        y={y - size / 2}
        width={size}
        height={size}
        rx={RADIUS}
        fill={fill}
        stroke={edge}
      />
      <Mark status={status} x={x + size * 0.18} y={y} size={size * 0.64} />
    </>
  );
};

/** A status as a chip of shape, word and tint, 1.5 times as high as its letters. @param props.size of the letters */
export const StatusWord = ({
  status,
  word,
  x,
  y,
  size,
}: Props & { readonly word: string; readonly size: number }) => {
  const { fill, ink, edge } = coloursOf(status);
  return (
    <>
      <rect
        x={x}
        y={y - size * 0.75}
        width={size * (2.1 + word.length * LETTER_EM)}
        height={size * 1.5}
        rx={RADIUS}
        fill={fill}
        stroke={edge}
      />
      <Mark status={status} x={x + size * 0.35} y={y} size={size} />
      <text
        x={x + size * 1.6}
        y={y + size * 0.35}
        fontSize={size}
        fontWeight={status === 'no-decision-found' ? 400 : 700}
        fill={ink}
      >
        {word}
      </text>
    </>
  );
};
