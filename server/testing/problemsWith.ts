import { parseRecord } from '#server/records/parseRecord.ts';
import type { DataProblem } from '#server/records/DataProblem.ts';

import { recordFiles } from './recordFiles.ts';

/**
 * Replaces a text in a file: the only occurrence, or the first one after another text that occurs
 * once.
 */
export type FileEdit = { file: string; find: string; replaceWith: string; after?: string };

/** The problems of the record of `recordFiles` after some edits. */
export function problemsWith(...edits: readonly FileEdit[]): DataProblem[] {
  const files = recordFiles();
  for (const one of edits) files.set(one.file, applyEdit(files.get(one.file) ?? '', one));
  return parseRecord(files).problems;
}

/** The line, from 1, of an edit, or of a text that occurs once in the edited file. */
export function lineOf(one: FileEdit, text?: string): number {
  const original = recordFiles().get(one.file) ?? '';
  const now = applyEdit(original, one);
  const at = text === undefined ? offsetOf(original, one) : onlyOffsetOf(now, text);
  return now.slice(0, at).split('\n').length;
}

function applyEdit(text: string, one: FileEdit): string {
  const at = offsetOf(text, one);
  return text.slice(0, at) + one.replaceWith + text.slice(at + one.find.length);
}

function offsetOf(text: string, { find, after }: FileEdit): number {
  if (after === undefined) return onlyOffsetOf(text, find);
  const at = text.indexOf(find, onlyOffsetOf(text, after));
  if (at === -1) throw new Error(`“${find}” is not there after “${after}”`);
  return at;
}

function onlyOffsetOf(text: string, part: string): number {
  const at = text.indexOf(part);
  if (at === -1 || text.includes(part, at + 1))
    throw new Error(`“${part}” is not there exactly once`);
  return at;
}
