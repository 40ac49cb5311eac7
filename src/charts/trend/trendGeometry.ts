import type { TrendLine, TrendPoint } from '#src/contract/figures/chartSpec.ts';

/** Points that a line may join: figures of consecutive periods. */
export type Segment = readonly (TrendPoint & { value: number })[];

const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** The smallest distance between the starts of two periods, in days; 365 where there is only one. */
export function usualStep(lines: readonly Pick<TrendLine, 'points'>[]): number {
  const days = startsOf(lines).map(dayOf);
  const gaps = days.slice(1).map((day, n) => day - (days[n] ?? day));
  return gaps.length > 0 ? Math.min(...gaps) : 365;
}

/** The first days of all periods of the lines, oldest first, each once. */
export const startsOf = (lines: readonly Pick<TrendLine, 'points'>[]): string[] =>
  [...new Set(lines.flatMap(({ points }) => points.map(({ start }) => start)))].sort();

/**
 * Splits a line where a figure is missing, where periods are missing (more than one and a half usual
 * steps apart) and where the series breaks: no line may be drawn across these.
 * @param step usual distance between periods, in days
 */
export function segmentsOf(points: readonly TrendPoint[], step: number): Segment[] {
  const segments: (TrendPoint & { value: number })[][] = [];
  let previous: TrendPoint | null = null;
  for (const point of points) {
    const { value } = point;
    if (value === null) {
      previous = null;
      continue;
    }
    const joins =
      previous !== null &&
      !point.hasBreakBefore &&
      dayOf(point.start) - dayOf(previous.start) <= step * 1.5;
    if (joins) segments.at(-1)?.push({ ...point, value });
    else segments.push([{ ...point, value }]);
    previous = point;
  }
  return segments;
}

/** With fewer points than this they are not joined: two points are no trend. */
const MIN_POINTS_TO_JOIN = 3;

/** The segments to draw of a line, or single points where there are too few to join. */
export function runsOf({ points }: Pick<TrendLine, 'points'>, step: number): Segment[] {
  const segments = segmentsOf(points, step);
  const numbers = segments.flat();
  return numbers.length < MIN_POINTS_TO_JOIN ? numbers.map((point) => [point]) : segments;
}

/** Whether a line's limits are drawn as a band. Extra areas' wide bands would cover the places; the table has them. */
export const showsBand = ({ kind, isBehind }: Pick<TrendLine, 'kind' | 'isBehind'>): boolean =>
  kind !== 'extra' && !isBehind;

/** Whether every point of a segment has limits, so that a band can be drawn. */
export const hasBand = (segment: Segment): boolean =>
  segment.length > 1 && segment.every(({ lower, upper }) => lower !== null && upper !== null);

/** The position of a period in per cent, from 0 (the first) to 100 (the last); 50 for the only one. */
export function timeScale(starts: readonly string[]): (start: string) => number {
  const first = dayOf(starts[0] ?? '1970-01-01');
  const last = dayOf(starts.at(-1) ?? '1970-01-01');
  if (first === last) return () => 50;
  return (start) => Math.round(((dayOf(start) - first) / (last - first)) * 10_000) / 100;
}

/** A few periods, spread evenly over time, always with the first and the last. */
export function spreadPeriods<P extends { start: string }>(
  periods: readonly P[],
  count: number,
): P[] {
  const at = timeScale(periods.map(({ start }) => start));
  const chosen = Array.from({ length: count }, (_, n) => {
    const target = (n / Math.max(count - 1, 1)) * 100;
    return periods.reduce<P | undefined>(
      (best, period) =>
        best === undefined ||
        Math.abs(at(period.start) - target) < Math.abs(at(best.start) - target)
          ? period
          : best,
      undefined,
    );
  });
  return [...new Set(chosen)].filter((period) => period !== undefined);
}

/**
 * Moves labels apart so that they don't overlap, each as near as possible to its wanted position.
 * Neighbours that touch form a block, centred on the mean of the positions that its labels want.
 * @param labels wanted centre and height, in pixels
 * @param top,bottom the range to stay inside, in pixels
 * @returns centres, in the order given
 */
export function spreadLabels(
  labels: readonly { y: number; height: number }[],
  top: number,
  bottom: number,
): number[] {
  type Block = { members: number[]; height: number; start: number };
  const order = labels.map((_, n) => n).sort((a, b) => (labels[a]?.y ?? 0) - (labels[b]?.y ?? 0));
  const blocks: Block[] = [];
  const place = (members: number[]): Block => {
    let height = 0;
    let wanted = 0;
    for (const member of members) {
      const label = labels[member] ?? { y: 0, height: 0 };
      wanted += label.y - (height + label.height / 2);
      height += label.height;
    }
    const start = Math.min(Math.max(wanted / members.length, top), Math.max(top, bottom - height));
    return { members, height, start };
  };
  for (const member of order) {
    let block = place([member]);
    for (
      let last = blocks.at(-1);
      last && last.start + last.height > block.start;
      last = blocks.at(-1)
    ) {
      blocks.pop();
      block = place([...last.members, ...block.members]);
    }
    blocks.push(block);
  }
  const centres = labels.map(({ y }) => y);
  for (const block of blocks) {
    let y = block.start;
    for (const member of block.members) {
      const height = labels[member]?.height ?? 0;
      centres[member] = y + height / 2;
      y += height;
    }
  }
  return centres;
}

/** Breaks a label into at most `lines` lines of about `width` letters; what doesn't fit ends in “…”. */
export function wrapLabel(text: string, width: number, lines: number): string[] {
  const out: string[] = [];
  for (const word of text.split(' ')) {
    const last = out.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= width)
      out[out.length - 1] = `${last} ${word}`;
    else out.push(word);
  }
  const cut = (line: string) => (line.length > width ? `${line.slice(0, width - 1)}…` : line);
  if (out.length <= lines) return out.map(cut);
  return [...out.slice(0, lines - 1), `${(out[lines - 1] ?? '').slice(0, width - 1)}…`].map(cut);
}
