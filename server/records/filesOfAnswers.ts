import { COLLECTIONS, keyField, type StoredName } from '#src/contract/collections.ts';
import { quotedCell } from '#src/contract/plain/csvText.ts';
import { valueAt } from '#src/contract/plain/valueAt.ts';

import type { DataProblem } from './DataProblem.ts';
import { FLAG_LETTERS } from './read/flagLetters.ts';
import { OBSERVATION_COLUMNS } from './read/observationColumns.ts';
import { SYMBOLS } from './read/readAmounts.ts';
import { fileOf, observationsFile } from './RecordDraft.ts';

/** The items of a collection as an API answered them. */
type Answers = ReadonlyMap<StoredName, readonly unknown[]>;

/** A file that a record's folder would have, and the items that its lines are from. */
type AnswerFile = { name: StoredName; path: string; text: string; items: readonly number[] };

const cellText = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : quotedCell(typeof value === 'string' ? value : JSON.stringify(value));

const csv = (columns: readonly string[], rows: readonly (readonly string[])[]) =>
  [columns, ...rows].map((cells) => `${cells.join(',')}\n`).join('');

const SYMBOL_OF = new Map<unknown, string>(
  Object.entries(SYMBOLS).map(([symbol, state]) => [state, symbol]),
);
const LETTER_OF = new Map<unknown, string>(
  Object.entries(FLAG_LETTERS).map(([letter, flag]) => [flag, letter]),
);

/** The cell of an observation in a file of values. */
function observationCell(item: unknown, column: string): string {
  const value = valueAt(item, column);
  if (column === 'value') return SYMBOL_OF.get(valueAt(item, 'state')) ?? cellText(value);
  if (column !== 'flags') return cellText(value);
  return Array.isArray(value) ? value.map((flag) => LETTER_OF.get(flag) ?? '?').join(' ') : '';
}

function filesOf(name: StoredName, items: readonly unknown[]): AnswerFile[] {
  const path = fileOf(name);
  const all = items.map((_, index) => index);
  const { file = 'list', stored } = COLLECTIONS[name];
  switch (file) {
    case 'object':
      return [{ name, path, text: JSON.stringify(items[0] ?? null), items: [0] }];
    case 'files':
      return items.map((item, index) => ({
        name,
        path: `${path}${String(valueAt(item, keyField(name)))}.json`,
        text: JSON.stringify(item),
        items: [index],
      }));
    case 'table': {
      const columns = 'shape' in stored ? Object.keys(stored.shape) : [];
      const rows = items.map((item) => columns.map((column) => cellText(valueAt(item, column))));
      return [{ name, path, text: csv(columns, rows), items: all }];
    }
    case 'folder': {
      const byIndicator = Map.groupBy(all, (index) => String(valueAt(items[index], 'indicator')));
      return [...byIndicator].map(([indicator, own]) => ({
        name,
        path: observationsFile(indicator),
        text: csv(
          OBSERVATION_COLUMNS,
          own.map((index) =>
            OBSERVATION_COLUMNS.map((column) => observationCell(items[index], column)),
          ),
        ),
        items: own,
      }));
    }
    case 'list':
      // An item on each line, so that a problem's line tells which.
      return [
        {
          name,
          path,
          text: `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`,
          items: all,
        },
      ];
    default:
      return file satisfies never;
  }
}

/**
 * What an API answered as the files of a record's folder, so that one set of rules checks both.
 * @returns the texts by path; and a problem of one of them as one of the answer that it is from
 */
export function filesOfAnswers(answers: Answers): {
  texts: Map<string, string>;
  inAnswer: (problem: DataProblem) => DataProblem;
} {
  const files = [...answers].flatMap(([name, items]) => filesOf(name, items));
  const byPath = new Map(files.map((file) => [file.path, file]));
  // The first line of a list is its bracket, of a table its columns.
  const itemAt = ({ text, items }: AnswerFile, line: number) =>
    line === 0 ? undefined : items[text.includes('\n') ? line - 2 : 0];
  return {
    texts: new Map(files.map(({ path, text }) => [path, text])),
    inAnswer(problem) {
      const from = byPath.get(problem.file);
      if (!from) return problem;
      const index = itemAt(from, problem.line);
      const key = valueAt(answers.get(from.name)?.[index ?? -1], keyField(from.name));
      const item =
        index === undefined ? '' : `items[${index}]${typeof key === 'string' ? ` (${key})` : ''}`;
      return {
        ...problem,
        file: `${from.name}.json`,
        line: 0,
        field: [item, problem.field].filter((part) => part !== '').join(' '),
        problem: problem.problem.replaceAll(
          /\bline (\d+)\b/g,
          (_, line: string) => `items[${itemAt(from, Number(line)) ?? 0}]`,
        ),
      };
    },
  };
}
