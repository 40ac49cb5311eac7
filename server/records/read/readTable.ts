import { z } from 'zod';

import { readCsv } from '#src/narrative/csv/readCsv.ts';
import type { RawRows } from './readCollection.ts';

/** Reads a CSV file with one column for each field of a schema. */
export function readTable(file: string, text: string, schema: z.ZodType): RawRows {
  if (!(schema instanceof z.ZodObject)) throw new Error(`${file} has rows without fields`);
  const fields = Object.entries<z.ZodType>(schema.shape);
  const { rows, problems } = readCsv(
    file,
    text,
    fields.map(([name]) => name),
  );
  return {
    rows: rows.map(({ cell }) =>
      Object.fromEntries(fields.map(([name, type]) => [name, cellValue(cell(name) ?? '', type)])),
    ),
    // Rows that don’t fit the header are reported and left out.
    isComplete: problems.length === 0,
    lineOf: ([index]) => rows[Number(index)]?.line ?? 1,
    problems,
  };
}

const WORDS: Readonly<Record<string, boolean>> = { true: true, false: false };

/** The text of a cell as the kind of value that its field takes; the text itself if it takes none. */
function cellValue(text: string, type: z.ZodType): unknown {
  const values = text === '' ? [null, undefined] : [text, Number(text), WORDS[text]];
  for (const value of values) if (type.safeParse(value).success) return value;
  return text;
}
