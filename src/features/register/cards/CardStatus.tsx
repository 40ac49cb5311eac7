import { AXIS_INK } from '#src/charts/placeStyles.ts';
import type { Status } from '#src/contract/plain/words.ts';
import { statusLabel } from '#src/narrative/register/statusWords.ts';
import { StatusMark } from '#src/ui/StatusMark.tsx';
import { STATUS_TINTS } from '#src/ui/statusTints.ts';
import { TINT_COLOURS } from '#src/ui/tintColours.ts';

type Props = {
  readonly status: Status | null;
  readonly x: number;
  /** Of its middle. */
  readonly y: number;
  /** Of the mark with its surface, or of the letters. */
  readonly size: number;
};

/** No surface where no decision was found. */
const coloursOf = (status: Status | null) =>
  status ? TINT_COLOURS.light[STATUS_TINTS[status]] : { fill: 'none', ink: AXIS_INK, edge: 'none' };

type SurfaceProps = Props & { readonly width: number };

const Surface = ({ status, x, y, size, width }: SurfaceProps) => {
  const { fill, edge } = coloursOf(status);
  return (
    <rect x={x} y={y - size / 2} width={width} height={size} rx="3" fill={fill} stroke={edge} />
  );
};

const Mark = ({ status, x, y, size }: Props) => (
  <svg x={x} y={y - size / 2} width={size} height={size} color={coloursOf(status).ink}>
    <StatusMark status={status} />
  </svg>
);

/** A status as its shape on its tint, in the picture of a page. */
export const CardMark = ({ status, x, y, size }: Props) => (
  <>
    <Surface status={status} x={x} y={y} size={size} width={size} />
    <Mark status={status} x={x + size * 0.18} y={y} size={size * 0.64} />
  </>
);

/** A status as a chip, in the picture of a page: its shape and its word on its tint. */
export const CardStatus = ({ status, x, y, size }: Props) => {
  const label = statusLabel(status);
  return (
    <>
      <Surface
        status={status}
        x={x}
        y={y}
        size={size * 1.5}
        width={size * (2 + label.length * 0.58)}
      />
      <Mark status={status} x={x + size * 0.35} y={y} size={size} />
      <text
        x={x + size * 1.6}
        y={y + size * 0.35}
        fontSize={size}
        fontWeight={status === null ? 400 : 700}
        fill={coloursOf(status).ink}
      >
        {label}
      </text>
    </>
  );
};
