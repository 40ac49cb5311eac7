import { readJson } from './readJson.ts';
import type { RawRows } from './readCollection.ts';

/** Reads a JSON file that holds a list of entries, or one object. */
export function readEntries(file: string, text: string, isSingle: boolean): RawRows {
  const { value, isReadable, problems, lineOf } = readJson(file, text);
  const nothing = { rows: [], isComplete: false, lineOf: () => 1, problems };
  if (!isReadable) return nothing;
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (isSingle ? !isObject : !Array.isArray(value)) {
    const problem = isSingle ? 'the file must hold one object' : 'the file must hold a list';
    const remedy = isSingle ? 'Put it in braces, without a list.' : 'Put its entries in [ and ].';
    problems.push({ file, line: 1, field: '', problem, remedy });
    return nothing;
  }
  return {
    rows: Array.isArray(value) ? value : [value],
    isComplete: true,
    lineOf: (path) => lineOf(isSingle ? path.slice(1) : path),
    problems,
  };
}
