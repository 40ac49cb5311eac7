/** The 97.5th percentiles of Student's t distribution with 1, 2, … degrees of freedom, to three decimals. */
const PERCENTILES = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145,
  2.131, 2.12, 2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048,
  2.045, 2.042,
] as const;

/**
 * The 97.5th percentile of Student's t distribution, which takes the place of 1.96 where a standard
 * error is itself estimated from few points: Student (W. S. Gosset), “The probable error of a mean”,
 * Biometrika 6 (1908), 1–25. Above 30 degrees of freedom it is that of 30, 4% above 1.96 at most.
 * @param freedom degrees of freedom, 1 or more
 * @throws RangeError below 1
 */
export function studentT(freedom: number): number {
  const found = PERCENTILES[Math.min(freedom, PERCENTILES.length) - 1];
  if (found === undefined) throw new RangeError(`No t for ${freedom} degrees of freedom`);
  return found;
}
