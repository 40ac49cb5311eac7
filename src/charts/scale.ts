export type Scale = {
  min: number;
  max: number;
  /** Round numbers from `min` to `max`, few enough to read. */
  ticks: readonly number[];
  /** The position of a value in per cent, from 0 (min) to 100 (max), to two decimals. */
  at: (value: number) => number;
};

const STEPS = [1, 2, 2.5, 5, 10];

/** Removes floating-point errors, so that 0.1 + 0.2 is 0.3. */
export const tidy = (value: number) => Number(value.toPrecision(12));

/** The smallest round step that needs at most `intervals` steps for `span`. */
function roundStep(span: number, intervals: number): number {
  const rough = span / intervals;
  const power = 10 ** Math.floor(Math.log10(rough));
  return tidy((STEPS.find((step) => step * power >= rough - 1e-9) ?? 10) * power);
}

/**
 * A linear scale with round ends. d3-scale would do this, but costs 8 kB of script on the first load.
 * @param values every number that must fit, limits included; without any, the scale is 0 to 1
 * @param options.intervals the most steps between ticks
 * @param options.least,options.most the least and greatest value there can be; the scale goes no further
 */
export function linearScale(
  values: readonly number[],
  options: { intervals?: number; least?: number | null; most?: number | null } = {},
): Scale {
  const { intervals = 4, least = null, most = null } = options;
  const finite = values.filter((value) => Number.isFinite(value));
  let low = finite.length > 0 ? Math.min(...finite) : 0;
  let high = finite.length > 0 ? Math.max(...finite) : 1;
  if (low === high) {
    const room = low === 0 ? 1 : Math.abs(low) * 0.1;
    low -= room;
    high += room;
    if (least !== null && low < least) low = least;
    if (most !== null && high > most) high = most;
  }
  // Rounding both ends outwards may need one step too many; then the step grows.
  let step = roundStep(high - low, intervals);
  let first = Math.floor(tidy(low / step));
  let last = Math.ceil(tidy(high / step));
  while (last - first > intervals) {
    step = roundStep(step * intervals * 1.01, intervals);
    first = Math.floor(tidy(low / step));
    last = Math.ceil(tidy(high / step));
  }
  const min = Math.max(tidy(first * step), least ?? -Infinity);
  const max = Math.min(tidy(last * step), most ?? Infinity);
  const ticks = Array.from({ length: last - first + 1 }, (_, n) => tidy((first + n) * step)).filter(
    (tick) => tick >= min && tick <= max,
  );
  const at = (value: number) => Math.round(((value - min) / (max - min)) * 10_000) / 100;
  return { min, max, ticks, at };
}
