import { z } from 'zod';

import { Id } from '#src/contract/basics.ts';
import { Day } from '#src/contract/dates.ts';
import { ColourField, MarkerField, PlaceStyle } from '#src/contract/placeStyle.ts';
import { CELL_FLAGS, STATUSES } from '#src/contract/plain/words.ts';

import { Flows } from './flowsSpec.ts';
import { Scales } from './scalesSpec.ts';

const values = {
  value: z.number().nullable().describe('Null: there is no number.'),
  lower: z.number().nullable().describe('Lower 95% limit. Null: there is none.'),
  upper: z.number().nullable().describe('Upper 95% limit. Null: there is none.'),
};
const ValueWithLimits = z.strictObject(values);
export type ValueWithLimits = z.infer<typeof ValueWithLimits>;

const named = { id: z.string(), label: z.string() };
const note = z.string().nullable().describe('A note under the name, such as its proxy.');

const DotRow = z.strictObject({
  ...named,
  note,
  ...values,
  text: z.string().describe('The figure as text, or why there is none.'),
  interval: z.string().nullable().describe('Its limits as text.'),
  verdict: z.string().nullable().describe('What is said of it against the first comparator.'),
  style: PlaceStyle,
});
export type DotRow = z.infer<typeof DotRow>;

const DotComparator = z.strictObject({
  ...named,
  ...values,
  text: z.string(),
  style: PlaceStyle,
});
export type DotComparator = z.infer<typeof DotComparator>;

const DumbbellRow = z.strictObject({
  ...named,
  note,
  before: ValueWithLimits,
  after: ValueWithLimits,
  text: z.string().describe('Both figures as text.'),
  verdict: z.string().nullable().describe('Whether it changed, in words.'),
  style: PlaceStyle,
});
export type DumbbellRow = z.infer<typeof DumbbellRow>;

const TrendPoint = z.strictObject({
  period: z.string().describe('Label of the period.'),
  start: Day.describe('First day of the period: its position on the axis.'),
  ...values,
  hasBreakBefore: z.boolean().describe('Whether earlier values can’t be compared with this one.'),
});
export type TrendPoint = z.infer<typeof TrendPoint>;

const TrendLine = z.strictObject({
  ...named,
  kind: z.enum(['place', 'comparator', 'extra']),
  isBehind: z
    .boolean()
    .optional()
    .describe('Whether it is a plain line behind the chosen place’s. Left out: no.'),
  style: PlaceStyle,
  points: z.array(TrendPoint).describe('Oldest first.'),
});
export type TrendLine = z.infer<typeof TrendLine>;

const TrendEvent = z.strictObject({
  mark: z.string().describe('The letter above its rule and before its words.'),
  start: Day,
  words: z.string(),
});
export type TrendEvent = z.infer<typeof TrendEvent>;

const scale = {
  unit: z.string().describe('Shown once, beside the axis.'),
  decimals: z.int().min(0).max(4).describe('Decimals of a value in words.'),
  least: z.number().nullable().describe('The axis goes no lower. Null: no limit.'),
  most: z.number().nullable().describe('The axis goes no higher. Null: no limit.'),
};

/** A part of every chart: what it is, in words. */
const name = z.string().describe('Accessible name: the finding, or what is drawn.');

const Lanes = z.strictObject({
  kind: z.literal('lanes').describe('A dot with its limits in each row, on one scale.'),
  name,
  ...scale,
  rows: z.array(DotRow),
  comparators: z.array(DotComparator).describe('Lines across all rows; verdicts are by the first.'),
});
export type LanesSpec = z.infer<typeof Lanes>;

const Dumbbell = z.strictObject({
  kind: z.literal('dumbbell').describe('Two periods in each row, joined by a bar.'),
  name,
  ...scale,
  before: z.string().describe('Label of the earlier period, whose dots are hollow.'),
  after: z.string(),
  comparators: z.array(DotComparator).optional().describe('Lines across all rows. Left out: none.'),
  rows: z.array(DumbbellRow),
});
export type DumbbellSpec = z.infer<typeof Dumbbell>;

const Trend = z.strictObject({
  kind: z.literal('trend').describe('Lines over time, their limits as bands.'),
  name,
  description: z.string().describe('Alternative text.'),
  ...scale,
  lines: z.array(TrendLine),
  events: z.array(TrendEvent).describe('Dates marked for reference.'),
  absent: z
    .array(z.strictObject({ ...named, words: z.string() }))
    .describe('What has no figure to draw, and why.'),
});
export type TrendSpec = z.infer<typeof Trend>;

const Panel = z.strictObject({
  ...named,
  note,
  description: z.string().describe('Alternative text.'),
  style: PlaceStyle.nullable().describe('Null: the key names its lines.'),
  least: z.number().nullable(),
  most: z.number().nullable(),
  lines: z.array(TrendLine),
});
export type TrendPanel = z.infer<typeof Panel>;

const Panels = z.strictObject({
  kind: z.literal('panels').describe('Small charts over time, one for each subject.'),
  name,
  unit: z.string().nullable().describe('Null: each panel’s note has its own.'),
  decimals: scale.decimals,
  level: z.number().nullable().describe('A value drawn as a firm line, such as no gap.'),
  hasOwnScales: z.boolean().describe('Whether each panel has a scale of its own.'),
  keys: z.array(z.strictObject({ ...named, style: PlaceStyle })).describe('The key of all lines.'),
  panels: z.array(Panel),
});
export type PanelsSpec = z.infer<typeof Panels>;

const MatrixCell = z.strictObject({
  status: z
    .enum([...STATUSES, 'no-decision-found'])
    .nullable()
    .describe('The status whose mark stands before the word. Null: no mark.'),
  strong: z.string().describe('A word or figure.'),
  quiet: z.array(z.string()).describe('What is said of it, in smaller type.'),
  flags: z
    .array(z.enum(CELL_FLAGS))
    .optional()
    .describe('What is to be looked into. Left out: nothing.'),
});
export type MatrixCell = z.infer<typeof MatrixCell>;

const Matrix = z.strictObject({
  kind: z.literal('matrix').describe('Short words and figures in rows and columns.'),
  name,
  corner: z.string().describe('What the rows are.'),
  columns: z.array(z.strictObject({ ...named, style: PlaceStyle.nullable() })),
  groups: z.array(
    z.strictObject({
      label: z.string().nullable().describe('Heading of its rows.'),
      rows: z.array(
        z.strictObject({
          id: z.string(),
          style: PlaceStyle.nullable().describe('How its place looks. Null: it is no place.'),
          head: MatrixCell,
          cells: z.array(MatrixCell),
        }),
      ),
    }),
  ),
});
export type MatrixSpec = z.infer<typeof Matrix>;

const MapTile = z.strictObject({
  id: Id,
  number: z.int().nullable().describe('Shown where the tile is too small for its name.'),
  name: z.string(),
  about: z.string().describe('Follows the name for screen readers, in place of colour and marker.'),
  column: z.int().describe('Left edge, in half tiles from 1.'),
  row: z.int().describe('Upper edge, in half tiles from 1.'),
  marker: MarkerField,
  colour: ColourField.nullable().describe('Null: nothing is shown for it.'),
  isPart: z.boolean().describe('Whether only a part of the area is meant.'),
  figure: z.string().nullable().describe('Its own figure, or why there is none.'),
  detail: z.string().nullable().describe('The figure’s limits, or what it is a share of.'),
});
export type MapTile = z.infer<typeof MapTile>;

const Tiles = z.strictObject({
  kind: z.literal('tiles').describe('A schematic map of equal tiles.'),
  name,
  tiles: z.array(MapTile),
  legend: z.array(
    z.strictObject({ words: z.string(), colour: ColourField, marker: MarkerField.nullable() }),
  ),
});
export type TilesSpec = z.infer<typeof Tiles>;

const BarRow = z.strictObject({
  ...named,
  style: PlaceStyle,
  value: z.number().nonnegative(),
  text: z.string().describe('The value as text, with its precision.'),
});
type BarRow = z.infer<typeof BarRow>;

const Bars = z.strictObject({
  kind: z.literal('bars').describe('Bars from zero on one scale.'),
  name,
  rows: z.array(BarRow),
});
export type BarsSpec = z.infer<typeof Bars>;

const Deciles = z.strictObject({
  kind: z.literal('deciles').describe('Counts in each tenth, most deprived first.'),
  name,
  noun: z.string().describe('What is counted.'),
  deciles: z.array(z.int().nonnegative()).length(10),
});
export type DecilesSpec = z.infer<typeof Deciles>;

export const ChartSpec = z
  .discriminatedUnion('kind', [
    Lanes,
    Dumbbell,
    Trend,
    Panels,
    Matrix,
    Tiles,
    Bars,
    Deciles,
    Scales,
    Flows,
  ])
  .meta({ id: 'ChartSpec', description: 'What a chart draws, whatever its size and theme.' });
export type ChartSpec = z.infer<typeof ChartSpec>;
