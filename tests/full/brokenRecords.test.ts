import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { parseRecord } from '#server/records/parseRecord.ts';
import { DRAFT_NAMES, fileOf, type DraftName } from '#server/records/RecordDraft.ts';
import { recordFiles } from '#server/testing/recordFiles.ts';
import { COLLECTIONS } from '#src/contract/collections.ts';

/* Ways to break a record, made from its own files: each is told with file, line and what to do. */

const files = recordFiles();
type Broken = { how: string; file: string; text: string };

const JSON_NAMES = DRAFT_NAMES.filter((name) => fileOf(name).endsWith('.json'));
type Row = Record<string, unknown>;

/** The entries of a collection's file, and the text of the file with the first of them changed. */
function fileWith(name: DraftName, change: (first: Row) => unknown): Broken['text'] | null {
  const value: unknown = JSON.parse(files.get(fileOf(name)) ?? '[]');
  const isSingle = !Array.isArray(value);
  // The small record's own files hold objects.
  const [first, ...others] = (isSingle ? [value] : value) as Row[];
  if (!first) return null;
  const changed = change(first);
  return JSON.stringify(isSingle ? changed : [changed, ...others], null, 2);
}

const textOf = (name: DraftName) => files.get(fileOf(name)) ?? '';

/** The fields of a collection's first entry that may not be left out. */
function neededFields(name: DraftName): string[] {
  const { stored } = COLLECTIONS[name];
  if (!(stored instanceof z.ZodObject)) return [];
  return Object.entries<z.ZodType>(stored.shape)
    .filter(([, type]) => !type.safeParse(undefined).success)
    .map(([field]) => field);
}

function* brokenEntries(): Generator<Broken> {
  for (const name of JSON_NAMES) {
    const file = fileOf(name);
    const made = (how: string, change: (first: Row) => unknown): Broken[] => {
      const text = fileWith(name, change);
      return text === null ? [] : [{ how: `${file}: ${how}`, file, text }];
    };
    yield* made('a field that is not one', (first) => ({ ...first, colour: 'red' }));
    yield* made('an entry that is a number', () => 7);
    yield* made('an entry that is empty', () => null);
    for (const field of neededFields(name)) {
      yield* made(`${field} left out`, (first) => ({ ...first, [field]: undefined }));
      yield* made(`${field} of another kind`, (first) => ({ ...first, [field]: { not: 'this' } }));
      // A number is refused for its kind, a text for the character.
      yield* made(`${field} with a control character`, (first) => ({
        ...first,
        [field]: 'a\u0008b',
      }));
    }
  }
}

function* brokenFiles(): Generator<Broken> {
  for (const name of JSON_NAMES) {
    const file = fileOf(name);
    const text = textOf(name).trimEnd();
    if (text === '' || text === '[]') continue;
    yield { how: `${file}: empty`, file, text: '' };
    yield { how: `${file}: cut in half`, file, text: text.slice(0, text.length / 2) };
    yield { how: `${file}: a comma too many`, file, text: text.replace(/\}(?=\s*\]?$)/, '},') };
    yield { how: `${file}: something after its end`, file, text: `${text}\n{}` };
    yield { how: `${file}: 5,000 lists in each other`, file, text: '['.repeat(5000) };
    yield { how: `${file}: single quotation marks`, file, text: text.replaceAll('"', '’') };
    yield { how: `${file}: not saved as UTF-8`, file, text: text.replace(/[a-z]/, '\uFFFD') };
  }
  const file = 'observations/smoking.csv';
  const text = files.get(file) ?? '';
  const [header = '', ...rows] = text.trimEnd().split('\n');
  const columns = header.split(',');
  const first = (rows[0] ?? '').split(',');
  for (const [at, column] of columns.entries()) {
    const cells = (cell: string) => [header, first.with(at, cell).join(','), ...rows.slice(1)];
    yield {
      how: `${file}: the column ${column} is missing`,
      file,
      text: [header.replace(new RegExp(`${column},?`), ''), ...rows].join('\n'),
    };
    yield {
      how: `${file}: ${column} begins with a space`,
      file,
      text: cells(' x').join('\n'),
    };
    yield { how: `${file}: a bell in ${column}`, file, text: cells('x\u0007y').join('\n') };
  }
  yield { how: `${file}: a quotation mark left open`, file, text: `${text}"` };
  yield { how: `${file}: a row twice`, file, text: `${text}${rows[0]}\n` };
  yield { how: `${file}: semicolons`, file, text: text.replaceAll(',', ';') };
  yield { how: `${file}: empty`, file, text: '' };
}

const all = [...brokenEntries(), ...brokenFiles()];

test('there are more than 200 ways', () => {
  expect(all.length).toBeGreaterThan(200);
});

describe('each is told where it is, and what to do', () => {
  test.each(all)('$how', ({ file, text }) => {
    const { record, problems } = parseRecord(new Map([...files, [file, text]]));
    expect(record).toBeNull();
    const own = problems.filter((one) => one.file === file).map(({ line }) => line);
    expect(own.some((line) => line > 0)).toBe(true);
    expect(Math.max(...own)).toBeLessThanOrEqual(text.split('\n').length);
    for (const one of problems) {
      expect(`${one.problem} ${one.remedy}`).not.toMatch(/undefined|\[object|NaN|call stack/);
      expect(one.problem).not.toBe('');
      expect(one.remedy).toMatch(/^[A-Z[].*[.”?]$/s);
    }
  });
});
