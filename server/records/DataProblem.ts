import type { FileProblem } from '#src/contract/plain/fileProblem.ts';

/** One thing that is wrong in a record's folder; its files are paths within that. */
export type DataProblem = FileProblem;

/** Sorts problems by file, then line, then field. */
export const byLocation = (a: DataProblem, b: DataProblem): number =>
  a.file.localeCompare(b.file) || a.line - b.line || a.field.localeCompare(b.field);

/** `file:line field: problem. What to do.` */
export function problemLine({ file, line, field, problem, remedy }: DataProblem): string {
  const location = line > 0 ? `${file}:${line}` : file;
  return `${location}${field ? ` ${field}` : ''}: ${problem}. ${remedy}`;
}

/** A path in a file as a field of its entry: `[3, 'chain', 1, 'from']` is `chain[1].from`. */
export const entryField = (path: readonly PropertyKey[]): string =>
  (typeof path[0] === 'number' ? path.slice(1) : path).reduce<string>(
    (name, key) =>
      typeof key === 'number' ? `${name}[${key}]` : name ? `${name}.${String(key)}` : String(key),
    '',
  );
