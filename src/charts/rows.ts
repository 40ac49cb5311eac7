import type { PlaceStyle } from './placeStyles.ts';

/** A number with its 95% limits, each null where there is none. */
export type ValueWithLimits = { value: number | null; lower: number | null; upper: number | null };

/** One dot: a place or area, its figure, and the words said instead where there is no number. */
export type DotRow = ValueWithLimits & {
  id: string;
  label: string;
  /** Said under the label, such as which area's figures stand in. */
  note: string | null;
  /** “50.9”, or “no figure for this place”. */
  text: string;
  /** “(47.3 to 54.4)”; null where no limits are published. */
  interval: string | null;
  /** “worse than England ↓”; null where none is given. */
  verdict: string | null;
  style: PlaceStyle;
};

/** What dots are held against: a line across the rows, with its interval as a band. */
export type DotComparator = ValueWithLimits & {
  id: string;
  label: string;
  text: string;
  style: PlaceStyle;
};

export type TrendPoint = ValueWithLimits & {
  /** Label of the period. */
  period: string;
  /** First day of the period, YYYY-MM-DD: where the point stands on the axis. */
  start: string;
  /** True: values before this one can't be compared with it. */
  hasBreakBefore: boolean;
};

/** A dated mark on a trend, for reference. */
export type TrendEvent = {
  /** Stands over its rule and before its words. */
  mark: string;
  /** Where on the axis: YYYY-MM-DD, as the first day of a period stands for its whole. */
  start: string;
  words: string;
};

export type TrendLine = {
  id: string;
  label: string;
  kind: 'place' | 'comparator' | 'extra';
  /** One of more places than there are colours: a plain grey line behind the one that was chosen. */
  isBehind?: boolean;
  style: PlaceStyle;
  /** Oldest first. */
  points: readonly TrendPoint[];
};

/** A figure then and now, for one place or area. */
export type DumbbellRow = {
  id: string;
  label: string;
  note: string | null;
  before: ValueWithLimits;
  after: ValueWithLimits;
  /** “54.5 to 50.9”. */
  text: string;
  /** “no clear change”; null where none is given. */
  verdict: string | null;
  style: PlaceStyle;
};

/** One small picture of a grid whose pictures share their scales. */
export type TrendPanelRow = {
  id: string;
  label: string;
  note: string | null;
  /** Alternative text. */
  description: string;
  style: PlaceStyle;
  lines: readonly TrendLine[];
};
