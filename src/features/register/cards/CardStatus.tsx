import { AXIS_INK, INK } from '#src/charts/placeStyles.ts';
import type { Status } from '#src/contract/plain/words.ts';
import { NO_DECISION, STATUS_WORDS } from '#src/narrative/register/statusWords.ts';
import { StatusMark } from '#src/ui/StatusMark.tsx';

type Props = { readonly status: Status | null; readonly x: number; readonly y: number };

/** A status as its shape alone, in the picture of a page. @param props.y of its middle */
export const CardMark = ({ status, x, y, size }: Props & { readonly size: number }) => (
  <svg x={x} y={y - size / 2} width={size} height={size} color={status === null ? AXIS_INK : INK}>
    <StatusMark status={status} />
  </svg>
);

/** A status as its shape and its word, in the picture of a page. @param props.y of its middle */
export const CardStatus = ({ status, x, y, size }: Props & { readonly size: number }) => (
  <>
    <CardMark status={status} x={x} y={y} size={size * 1.15} />
    <text
      x={x + size * 1.5}
      y={y + size * 0.35}
      fontSize={size}
      fontWeight={status === null ? 400 : 700}
      fill={status === null ? AXIS_INK : INK}
    >
      {status === null ? NO_DECISION.label : STATUS_WORDS[status].label}
    </text>
  </>
);
