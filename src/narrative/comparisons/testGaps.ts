import type { GapChange } from '#src/statistics/gapChange.ts';

const exact = (value: number) => ({ value, lower: value, upper: value });

/** Test data: the change of a gap. Sentences use only its kind and periods. */
export const changed = (
  kind: 'narrowed' | 'widened' | 'no-clear-change',
  { isAhead = false, from = '2012–14' }: { isAhead?: boolean; from?: string } = {},
): GapChange => ({
  kind,
  from,
  to: '2022–24',
  absolute: { kind, before: exact(5), after: exact(4), change: exact(-1) },
  relative: null,
  ...(isAhead && { isAhead }),
});

export const unjudged: GapChange = { kind: 'not-judged', because: 'no-limits' };
