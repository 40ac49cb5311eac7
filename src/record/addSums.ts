import type { Precision } from '#src/contract/plain/words.ts';

type Sum = { readonly amount: number; readonly precision: Precision };

/** The precision of a total: that of its least precise term. */
function loosestPrecision(sums: readonly Sum[]): Precision {
  if (sums.some(({ precision }) => precision === 'rounded')) return 'rounded';
  return sums.some(({ precision }) => precision === 'just-under') ? 'just-under' : 'exact';
}

/** Adds sums of one measure and year, in pence, so that nothing is lost to binary fractions. */
export const addSums = (sums: readonly Sum[]): Sum => ({
  amount: sums.reduce((total, { amount }) => total + Math.round(amount * 100), 0) / 100,
  precision: loosestPrecision(sums),
});
