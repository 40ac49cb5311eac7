import type { MarkerKind } from '#src/contract/plain/words.ts';
import type { Paint } from '#src/outlets/powerpoint/colours.ts';

import type { CellRange, ChartSheet } from './ChartSheet.ts';

export type MarkStyle = {
  readonly marker: MarkerKind;
  readonly paint: Paint;
  /** In points. */
  readonly size: number;
  /** Whether its surface is lighter than its edge. */
  readonly isPale?: boolean;
};

export type Series = {
  readonly name: CellRange;
  readonly values: CellRange;
  /** Positions across, in a chart of points; left out: those of the chart's categories. */
  readonly across?: CellRange;
  /** Distances from the value to its limits, drawn as error bars. Null: none. */
  readonly limits: { readonly below: CellRange; readonly above: CellRange } | null;
  readonly paint: Paint;
  /** Width in pixels and dash of its line. Null: its points are not joined. */
  readonly line: { readonly width: number; readonly dash: string } | null;
  /** Null: no marks. */
  readonly mark: MarkStyle | null;
  /** Points that look otherwise, by position. */
  readonly others?: readonly {
    readonly at: number;
    readonly mark?: MarkStyle;
    readonly paint?: Paint;
  }[];
  /** What is written beside points. Left out: nothing. */
  readonly label?: {
    readonly shows: 'value' | 'name';
    readonly position: 't' | 'l' | 'r' | 'outEnd';
    /** The one point that is labelled. Left out: all. */
    readonly at?: number;
  };
  /** Whether the legend leaves it out. */
  readonly isUnlisted?: boolean;
};

export type ValueAxis = {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Number format of its ticks, as Excel writes it. Null: the axis is not shown. */
  readonly format: string | null;
  /** Above or beside it. Null: nothing. */
  readonly title: string | null;
};

type Common = {
  readonly name: string;
  /** Alternative text. */
  readonly description: string;
  /** Stands in the chart, above its plot. Null: nothing. */
  readonly title: string | null;
  readonly sheet: ChartSheet;
  readonly series: readonly Series[];
  readonly hasLegend: boolean;
  /** Where the plot without its axes is, in shares of the chart. Null: where there is room. */
  readonly plot: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  } | null;
};

/** A chart as PowerPoint draws and edits it. */
export type NativeChart = Common &
  (
    | {
        /** Points with values across, in rows from the bottom: 0 is the lower edge. */
        readonly kind: 'points';
        readonly across: ValueAxis;
        readonly rows: number;
      }
    | {
        readonly kind: 'lines' | 'columns' | 'bars';
        readonly categories: CellRange;
        /** Every how many categories one is named. Null: none is. */
        readonly named: number | null;
        readonly values: ValueAxis;
        /** Below the categories. Null: nothing. */
        readonly categoriesTitle: string | null;
      }
  );
