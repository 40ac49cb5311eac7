import type { GapChange } from '#src/statistics/gapChange.ts';

const exact = (value: number) => ({ value, lower: value, upper: value });

/** Test data: the change of a gap. Sentences that count use only its kind, chance and periods. */
export const changed = (
  kind: 'narrowed' | 'widened' | 'no-clear-change',
  {
    isAhead = false,
    isAtEndsOnly = false,
    from = '2012–14',
    chance = kind === 'no-clear-change' ? 0.5 : 0.0001,
  }: { isAhead?: boolean; isAtEndsOnly?: boolean; from?: string; chance?: number } = {},
): GapChange => ({
  kind,
  from,
  to: '2022–24',
  scale: 'difference',
  chance,
  slope: null,
  absolute: { kind, before: exact(5), after: exact(4), change: exact(-1) },
  relative: null,
  ...(isAhead && { isAhead }),
  ...(isAtEndsOnly && { isAtEndsOnly }),
});

export const unjudged: GapChange = { kind: 'not-judged', because: 'no-limits' };
