import type { GapChange } from '#src/statistics/gap.ts';

/** A gap that was judged; only its verdict matters to words. */
export const changed = (
  kind: 'narrowed' | 'widened' | 'no-clear-change',
  ahead = false,
): GapChange => ({
  kind,
  from: '2011–13',
  to: '2022–24',
  before: 5,
  after: 4,
  change: { value: -1, lower: -2, upper: -0.5 },
  ...(ahead && { ahead: true }),
});

export const unjudged: GapChange = { kind: 'not-judged', because: 'no-limits' };
