import { z } from 'zod';

import { BasisField, Id, Text } from '#src/contract/basics.ts';
import { Day } from '#src/contract/dates.ts';
import { PlaceStyle } from '#src/contract/placeStyle.ts';

import { ChartSpec } from './chartSpec.ts';

const TableCell = z.union([z.string(), z.number(), z.null()]);
/** A cell of a figure's table: text, a number, or nothing. */
export type TableCell = z.infer<typeof TableCell>;

const FigureTable = z.strictObject({
  columns: z.array(
    z.strictObject({
      id: z.string().describe('Camel-case, as in the API’s files.'),
      unit: z
        .string()
        .nullable()
        .describe('Of its numbers. Null: another column says it, or none.'),
      type: z.enum(['text', 'number']),
    }),
  ),
  rows: z.array(z.array(TableCell)).describe('One cell for each column.'),
});
export type FigureTable = z.infer<typeof FigureTable>;

export const FigureContent = z
  .strictObject({
    id: Id.describe('The figure’s id.'),
    params: z.record(z.string(), z.string()).describe('What it was asked about.'),
    title: Text.describe('What it finds, or is.'),
    finding: Text.describe('The finding alone, in one or two sentences.'),
    subtitle: z.string().describe('Measure, unit, population, period.'),
    sentences: z.array(Text).describe('What it shows, in words.'),
    reading: z.string().nullable().describe('How to read the chart.'),
    notes: z.array(Text).describe('What a reader must know before using it.'),
    source: Text.describe('The source of its data, in one line.'),
    citations: z.array(Id).describe('Ids of the sources cited.'),
    dated: z.string().describe('The date of its data, in words.'),
    newer: z.string().nullable().describe('Says that newer figures exist than were asked for.'),
    publisher: z.string(),
    attribution: z.string(),
    asAt: Day,
    basis: BasisField,
    isIllustrative: z.boolean(),
    file: z.string().describe('Name of its files, without an extension.'),
    page: z.string().describe('Address of the page that shows it, within the record.'),
    mark: PlaceStyle.nullable().describe('How the place that it is about looks. Null: none.'),
    table: FigureTable,
    chart: ChartSpec.nullable().describe('Null: its words and its table say it.'),
  })
  .meta({
    id: 'FigureContent',
    description:
      'A figure as data: its words, its table and its chart. The same record gives the same bytes.',
  });
export type FigureContent = z.infer<typeof FigureContent>;

export const FigureSummary = z
  .strictObject({
    id: Id.describe('Its content is at figures/<id>.json.'),
    name: Text,
    about: Text.describe('What it shows, as one sentence.'),
    params: z.array(
      z.strictObject({
        name: z.string(),
        type: z
          .enum([
            'place',
            'service',
            'indicator',
            'agreement',
            'review',
            'areas',
            'sex',
            'period',
            'day',
            'word',
          ])
          .describe('What its value is. The first five are ids of this record.'),
        description: Text,
        most: z.int().positive().describe('How many it may name, with commas between.'),
        allowed: z.array(z.string()).nullable().describe('What a word may be. Null: no list.'),
      }),
    ),
  })
  .meta({ id: 'Figure', description: 'A figure that can be asked for, and its parameters.' });
export type FigureSummary = z.infer<typeof FigureSummary>;
