import type { GapChange } from '#src/statistics/gapChange.ts';

const exact = (value: number) => ({ value, lower: value, upper: value });

/** A gap that was judged; only its verdict and its periods matter to words. */
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
