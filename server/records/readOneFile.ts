import { findNodeAtLocation, parseTree } from 'jsonc-parser';

import { COLLECTIONS, STORED_NAMES } from '#src/contract/collections.ts';
import { didYouMean } from '#src/narrative/language/didYouMean.ts';

import type { DataProblem } from './DataProblem.ts';
import { lineFinder } from './read/lineFinder.ts';
import { readJson } from './read/readJson.ts';
import { fileOf } from './RecordDraft.ts';

/** The collections that one file may hold: those that are JSON in a folder, too. */
const NAMES = STORED_NAMES.filter((name) =>
  ['list', 'object'].includes(COLLECTIONS[name].file ?? 'list'),
);

/**
 * Reads a record that is one JSON file: an object with a field for each collection.
 * @param file its name, for problems
 * @returns the texts that a folder would have, by path, each on the lines that it has in the file; and
 *   what is wrong with the file itself
 */
export function readOneFile(
  file: string,
  text: string,
): { texts: Map<string, string>; problems: DataProblem[] } {
  const { problems, isReadable } = readJson(file, text);
  const root = parseTree(text);
  if (!isReadable || !root) return { texts: new Map(), problems };
  if (root.type !== 'object') {
    const remedy = 'Put the collections in one object: { "system": {…}, "sources": […], … }.';
    const problem = 'the file must hold one object';
    return {
      texts: new Map(),
      problems: [...problems, { file, line: 1, field: '', problem, remedy }],
    };
  }
  const lineAt = lineFinder(text);
  const texts = new Map<string, string>();
  for (const property of root.children ?? []) {
    const [key] = property.children ?? [];
    const name = NAMES.find((one) => one === key?.value);
    const node = name && findNodeAtLocation(root, [name]);
    if (name === undefined || !node)
      problems.push({
        file,
        line: lineAt(property.offset),
        field: String(key?.value),
        problem: 'is not a collection that one file may hold',
        remedy: `Remove it, or correct its name.${didYouMean(String(key?.value), NAMES)}`,
      });
    else texts.set(fileOf(name), blankedBefore(text, node.offset, node.length));
  }
  return { texts, problems };
}

/** A piece of a text with as many line breaks before it as there are in the whole, and nothing else. */
const blankedBefore = (text: string, offset: number, length: number): string =>
  text.slice(0, offset).replaceAll(/[^\n]+/g, '') + text.slice(offset, offset + length);
