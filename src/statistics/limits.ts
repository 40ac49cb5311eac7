import type { Indicator } from '#src/contract/outcomes.ts';

/** The method by which we calculated limits that are not published; shown wherever the limits are. */
export type LimitMethod = 'wilson' | 'byar' | 'exact';

export type Limits = { lower: number; upper: number };

/** The unit and decimals of an indicator's figures. */
export type Measure = Pick<Indicator, 'unit' | 'decimals'>;

/** The 97.5th percentile of the standard normal distribution: “1.96”. */
export const Z = 1.959963984540054;
const TAIL = 0.025;
/** With fewer events than this the exact limits are used. */
const MIN_EVENTS_FOR_BYAR = 10;

/**
 * 95% limits of a proportion, from 0 to 1, by the Wilson score method with continuity correction:
 * the shares that lie half a count further away than those which the score test just rejects.
 *
 * Without the correction up to 8% of equal shares are called different for some numbers of people
 * below a hundred, as counts are whole numbers; with it at most 5%. From a few hundred people on it
 * makes no difference that is shown. docs/method.md has the rates of both.
 *
 * Method: E. B. Wilson, “Probable inference, the law of succession, and statistical inference”,
 * Journal of the American Statistical Association 22 (1927), 209–212, recommended in APHO Technical
 * Briefing 3 (D. Eayres, 2008); corrected as method 4 of R. G. Newcombe, Statistics in Medicine 17
 * (1998), 857–872.
 * @param count from 0 to the denominator, which is at least 1
 */
export function wilsonLimits(count: number, denominator: number): Limits {
  const z2 = Z * Z;
  const share = count / denominator;
  const bound = (sign: 1 | -1) => {
    const others = denominator - count - sign;
    const root = z2 + sign * 2 - 1 / denominator + 4 * share * others;
    return (2 * count + z2 + sign * (1 + Z * Math.sqrt(root))) / (2 * (denominator + z2));
  };
  return {
    lower: count === 0 ? 0 : Math.max(0, bound(-1)),
    upper: count === denominator ? 1 : Math.min(1, bound(1)),
  };
}

/** The probability of at most `most` events where `expected` are expected (Poisson). */
function poissonUpTo(most: number, expected: number): number {
  let term = Math.exp(-expected);
  let sum = term;
  for (let events = 1; events <= most; events++) {
    term *= expected / events;
    sum += term;
  }
  return sum;
}

/** The expected number of events at which the probability of at most `most` is `chance`. */
function expectedFor(most: number, chance: number): number {
  let low = 0;
  // Well above the upper limit of any count below ten.
  let high = 40;
  // 60 halvings leave less than 1e-16, the precision of a number.
  for (let halving = 0; halving < 60; halving++) {
    const middle = (low + high) / 2;
    if (poissonUpTo(most, middle) > chance) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * 95% limits of a count of events: Byar’s approximation for ten or more, exact below.
 *
 * Method: N. E. Breslow and N. E. Day, Statistical Methods in Cancer Research, volume II (IARC,
 * 1987), for Byar’s; F. Garwood, “Fiducial limits for the Poisson distribution”, Biometrika 28
 * (1936), 437–442, for the exact ones. These are half a quantile of the chi-square distribution
 * (2.5% with 2n, 97.5% with 2n + 2 degrees of freedom); here the equation is solved on the Poisson
 * distribution itself, which needs fewer than ten terms. The choice between the two follows the
 * Public Health Technical Guidance on Fingertips, “Rates”, and the reference implementation,
 * PHEindicatormethods (`phe_rate`).
 * @param count a whole number, 0 or more
 */
export function countLimits(count: number): Limits & { method: 'byar' | 'exact' } {
  if (count < MIN_EVENTS_FOR_BYAR)
    return {
      lower: count === 0 ? 0 : expectedFor(count - 1, 1 - TAIL),
      upper: expectedFor(count, TAIL),
      method: 'exact',
    };
  const bound = (events: number, sign: 1 | -1) =>
    events * (1 - 1 / (9 * events) + (sign * Z) / (3 * Math.sqrt(events))) ** 3;
  return { lower: bound(count, -1), upper: bound(count + 1, 1), method: 'byar' };
}

/** 100 for `%`, 100,000 for `per 100,000`; null for other units. */
function multiplierOf(unit: string): number | null {
  if (unit === '%') return 100;
  const per = /^per ([\d,]+)$/.exec(unit)?.[1];
  return per === undefined ? null : Number(per.replaceAll(',', ''));
}

/**
 * 95% limits of a published figure without limits, from its count and denominator, in the indicator’s
 * unit: by Wilson’s method for a share, by Byar’s or the exact method for a rate.
 *
 * Only for a figure that equals its count over its denominator, to the decimals shown: these methods
 * would be wrong for one that is weighted or standardised.
 * @returns null where limits can’t be calculated
 */
export function derivedLimits(
  figure: { value: number; count?: number | undefined; denominator?: number | undefined },
  { unit, decimals }: Measure,
): (Limits & { method: LimitMethod }) | null {
  const { value, count, denominator } = figure;
  const multiplier = multiplierOf(unit);
  if (count === undefined || denominator === undefined || multiplier === null) return null;
  const tolerance = 0.5 * 10 ** -decimals + 1e-9;
  const crude = (multiplier * count) / denominator;
  if (Math.abs(value - crude) > tolerance) return null;
  if (unit !== '%') {
    const { lower, upper, method } = countLimits(count);
    const per = multiplier / denominator;
    return includingValue(value, { lower: lower * per, upper: upper * per, method });
  }
  if (count > denominator) return null;
  const { lower, upper } = wilsonLimits(count, denominator);
  return includingValue(value, { lower: lower * 100, upper: upper * 100, method: 'wilson' });
}

/** Widens limits to include the published figure, which is rounded and may lie just outside. */
const includingValue = (value: number, limits: Limits & { method: LimitMethod }) => ({
  lower: Math.min(value, limits.lower),
  upper: Math.max(value, limits.upper),
  method: limits.method,
});
