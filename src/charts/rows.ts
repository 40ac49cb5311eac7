import type { PlaceStyle } from './placeStyles.ts';

/** A value and its 95% limits; each is null where there is none. */
export type ValueWithLimits = { value: number | null; lower: number | null; upper: number | null };

/** One row of a dot plot: a place or area with its figure. */
export type DotRow = ValueWithLimits & {
  id: string;
  label: string;
  /** A note under the label, such as which area is the proxy; null: none. */
  note: string | null;
  /** The figure as text, or why there is none: “50.9”, “no figure for this place”. */
  text: string;
  /** “(47.3 to 54.4)”; null where no limits are published. */
  interval: string | null;
  /** “worse than England ↓”; null: none. */
  verdict: string | null;
  style: PlaceStyle;
};

/** A comparator: a line across the rows, with its interval as a band. */
export type DotComparator = ValueWithLimits & {
  id: string;
  label: string;
  text: string;
  style: PlaceStyle;
};

export type TrendPoint = ValueWithLimits & {
  /** Label of the period. */
  period: string;
  /** First day of the period, YYYY-MM-DD: its position on the axis. */
  start: string;
  /** Whether earlier values can't be compared with this one. */
  hasBreakBefore: boolean;
};

/** An event marked on a trend, for reference. */
export type TrendEvent = {
  /** The letter above its rule and before its words. */
  mark: string;
  /** Position on the axis, YYYY-MM-DD: the first day of its period. */
  start: string;
  words: string;
};

export type TrendLine = {
  id: string;
  label: string;
  kind: 'place' | 'comparator' | 'extra';
  /** Whether it is a plain grey line behind the chosen one, as there are more places than colours. */
  isBehind?: boolean;
  style: PlaceStyle;
  /** Oldest first. */
  points: readonly TrendPoint[];
};

/** One row of a chart of two periods: a place or area with both figures. */
export type DumbbellRow = {
  id: string;
  label: string;
  note: string | null;
  before: ValueWithLimits;
  after: ValueWithLimits;
  /** “54.5 to 50.9”. */
  text: string;
  /** “no clear change”; null: none. */
  verdict: string | null;
  style: PlaceStyle;
};

/** One small chart of a grid of trends that share their scale. */
export type TrendPanelRow = {
  id: string;
  label: string;
  note: string | null;
  /** Alternative text. */
  description: string;
  style: PlaceStyle;
  lines: readonly TrendLine[];
};
