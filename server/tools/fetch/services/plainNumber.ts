/** Digits after the point that are kept: far more than any figure is exact to. */
const DECIMALS = 5;

/**
 * A number as this record writes it: at most five decimals, which drops what arithmetic in binary
 * leaves behind (22.886789999999998) and nothing that was published. Other text stays as it is, so
 * that the check can object to it; so does what would round to 0, which would be a true zero.
 */
export function plainNumber(text: string): string {
  if (!/^-?\d+\.\d+$/.test(text)) return text;
  const rounded = Number(Number(text).toFixed(DECIMALS));
  return rounded === 0 && Number(text) !== 0 ? text : String(rounded);
}
