/** More than the precision of any figure. */
const MAX_DECIMALS = 5;

/**
 * A number rounded to at most five decimals, which removes errors of binary arithmetic
 * (22.886789999999998). Text that isn't a number stays as it is, and is reported by the check; so does
 * a number that would round to 0, because 0 means a true zero.
 */
export function plainNumber(text: string): string {
  if (!/^-?\d+\.\d+$/.test(text)) return text;
  const rounded = Number(Number(text).toFixed(MAX_DECIMALS));
  return rounded === 0 && Number(text) !== 0 ? text : String(rounded);
}
