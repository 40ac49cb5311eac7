import { cleanLines, cleanText } from '#src/contract/plain/cleanText.ts';
import type { Review } from '#src/contract/reviews/review.ts';
import { TextField } from '#src/ui/TextField.tsx';

import { useEditing } from './editing.ts';

type Props = {
  readonly label: string;
  readonly value: string | null;
  /** The review with another text in it. */
  readonly next: (text: string) => Review;
  readonly hint?: string;
  readonly rows?: number;
  /** Whether it is a day, to be picked. */
  readonly isDay?: boolean;
};

/** A text of the review, stored as it is typed, with the contract's objection if it has one. */
export function ReviewField({ label, value, next, hint, rows, isDay = false }: Props) {
  const { change, problemOf } = useEditing();
  return (
    <TextField
      label={label}
      value={value ?? ''}
      clean={cleanText}
      problemOf={(text) => problemOf(next(text))}
      onStore={(text) => change(next(text))}
      isDay={isDay}
      {...(hint !== undefined && { hint })}
      {...(rows !== undefined && { rows })}
    />
  );
}

type LinesProps = Omit<Props, 'value' | 'next' | 'isDay'> & {
  readonly values: readonly string[];
  readonly next: (lines: string[]) => Review;
};

/** Several texts, one on each line. */
export function LinesField({
  label,
  values,
  next,
  hint = 'One on each line.',
  rows = 3,
}: LinesProps) {
  const { change, problemOf } = useEditing();
  const unlike = (text: string) => [...new Set(cleanLines(text))];
  return (
    <TextField
      label={label}
      value={values.join('\n')}
      clean={(text) => unlike(text).join('\n')}
      problemOf={(text) => problemOf(next(unlike(text)))}
      onStore={(text) => change(next(unlike(text)))}
      hint={hint}
      rows={rows}
    />
  );
}
