/** One thing wrong in a record folder, and what to do about it, in plain English. */
export type Problem = {
  /** Path within the folder, such as `decisions.json`. */
  file: string;
  /** Line in the file, from 1. 0: the file as a whole. */
  line: number;
  /** Path of the field within its entry, such as `chain[1].from`, or the column. Empty: all of it. */
  field: string;
  /** What is wrong, read after the field: “is missing”. */
  problem: string;
  /** What to do, one or more whole sentences. */
  remedy: string;
};

/** By file, then line, then field. */
export const byWhere = (a: Problem, b: Problem): number =>
  a.file.localeCompare(b.file) || a.line - b.line || a.field.localeCompare(b.field);

/** `file:line field: problem. What to do.` */
export function problemLine({ file, line, field, problem, remedy }: Problem): string {
  const where = line > 0 ? `${file}:${line}` : file;
  return `${where}${field ? ` ${field}` : ''}: ${problem}. ${remedy}`;
}

/**
 * A path in a file as people write it: `[3, 'chain', 1, 'from']` is `chain[1].from`. Which entry of
 * the file it is, the line says.
 */
export const entryField = (path: readonly PropertyKey[]): string =>
  (typeof path[0] === 'number' ? path.slice(1) : path).reduce<string>(
    (name, key) =>
      typeof key === 'number' ? `${name}[${key}]` : name ? `${name}.${String(key)}` : String(key),
    '',
  );

/** A value as a message quotes it, cut short where it is long. */
export function quoted(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'empty (null)';
  if (value === '') return 'an empty text';
  if (typeof value === 'string') return `“${value.length > 60 ? `${value.slice(0, 59)}…` : value}”`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'number' || typeof value === 'boolean') return `${value}`;
  return 'an object';
}
