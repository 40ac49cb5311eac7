import { parseRecord } from '#server/records/parseRecord.ts';
import type { Problem } from '#server/records/Problem.ts';

import { recordFiles } from './recordFiles.ts';

/**
 * A text put in place of another: of the only one in the file, or of the next one after a text
 * that is there once.
 */
export type Break = { file: string; find: string; put: string; after?: string };

/** What the checker says of the record of `recordFiles` with something in it changed. */
export function problemsWith(...breaks: readonly Break[]): Problem[] {
  const files = recordFiles();
  for (const one of breaks) files.set(one.file, changed(files.get(one.file) ?? '', one));
  return parseRecord(files).problems;
}

/** The line, from 1, of what was put in, or of a text that is once in the changed file. */
export function lineOf(one: Break, text?: string): number {
  const original = recordFiles().get(one.file) ?? '';
  const now = changed(original, one);
  const at = text === undefined ? placeOf(original, one) : onlyPlaceOf(now, text);
  return now.slice(0, at).split('\n').length;
}

function changed(text: string, one: Break): string {
  const at = placeOf(text, one);
  return text.slice(0, at) + one.put + text.slice(at + one.find.length);
}

function placeOf(text: string, { find, after }: Break): number {
  if (after === undefined) return onlyPlaceOf(text, find);
  const at = text.indexOf(find, onlyPlaceOf(text, after));
  if (at === -1) throw new Error(`“${find}” is not there after “${after}”`);
  return at;
}

function onlyPlaceOf(text: string, part: string): number {
  const at = text.indexOf(part);
  if (at === -1 || text.includes(part, at + 1))
    throw new Error(`“${part}” is not there exactly once`);
  return at;
}
