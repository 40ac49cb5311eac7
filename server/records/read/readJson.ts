import {
  createScanner,
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
  stripComments,
} from 'jsonc-parser';

import { entryField, type DataProblem } from '#server/records/DataProblem.ts';

import { lineFinder } from './lineFinder.ts';

export type JsonFile = {
  value: unknown;
  /** The line, from 1, of the value at a path, or of the innermost value around it. */
  lineOf: (path: readonly PropertyKey[]) => number;
  problems: DataProblem[];
  /** False if syntax errors make `value` unreliable. */
  isReadable: boolean;
};

type ProblemWords = [problem: string, remedy: string];

const SYNTAX: Record<string, ProblemWords> = {
  TrailingComma: ['there is a comma after the last item', 'Remove the comma.'],
  Empty: ['the file is empty', 'Write [] where there is none.'],
  TooShort: ['the file ends too early', 'Restore its end: every { and [ must be closed.'],
  InvalidCommentToken: ['there is a comment', 'Remove it: JSON has no comments.'],
  CommaExpected: ['a comma is missing before this', 'Put a comma between the two.'],
  ColonExpected: ['a colon is missing', 'Put a colon between the field’s name and its value.'],
  PropertyNameExpected: [
    'the name of a field was expected',
    'Write it in straight double quotation marks.',
  ],
  ValueExpected: ['a value was expected', 'Write a value; null where it is not known.'],
  CloseBraceExpected: ['a closing } is missing', 'Close the object.'],
  CloseBracketExpected: ['a closing ] is missing', 'Close the list.'],
  EndOfFileExpected: ['there is something after the end', 'Remove it.'],
  UnexpectedEndOfString: [
    'a text is not closed',
    'Put a straight double quotation mark at its end, on the same line.',
  ],
  InvalidCharacter: [
    'a text contains a control character',
    'Remove it; write a line break as \\n and a tab as \\t.',
  ],
  InvalidEscapeCharacter: [
    'a backslash is followed by the wrong character',
    'Write a backslash itself as \\\\.',
  ],
};

/** Errors after which the rest of the file is still parsed correctly. */
const HARMLESS = new Set(['InvalidCommentToken', 'CommaExpected', 'TrailingComma']);

/** No entry is nearly as deep, and the parser calls itself once for each level. */
const MAX_DEPTH = 100;

/** Where the text nests deeper than that; undefined: nowhere. */
function tooDeepAt(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    // Of a text this is the quotation mark before it, so that brackets in texts don't count.
    const first = text.charAt(scanner.getTokenOffset());
    if (first === '{' || first === '[') depth += 1;
    if (first === '}' || first === ']') depth -= 1;
    if (depth > MAX_DEPTH) return scanner.getTokenOffset();
  }
  return undefined;
}

/** Reads strict JSON and reports every syntax error. */
export function readJson(file: string, text: string): JsonFile {
  const deep = tooDeepAt(text);
  if (deep !== undefined) {
    const problem = {
      file,
      line: lineFinder(text)(deep),
      field: '',
      problem: `lists and objects lie more than ${MAX_DEPTH} deep in each other`,
      remedy:
        'Take out what does not belong there. The rest of this file could not be checked until this is put right.',
    };
    return { value: undefined, lineOf: () => 1, problems: [problem], isReadable: false };
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const lineAt = lineFinder(text);
  const problems: DataProblem[] = [];
  let isReadable = root !== undefined;

  let skipTo = 0;
  for (const error of errors) {
    const { code, offset } = describeError(text, error);
    const line = lineAt(offset);
    if (line <= skipTo) continue;
    const [problem, remedy] = SYNTAX[code] ?? [
      `this is not JSON: ${text.slice(offset, offset + Math.min(error.length, 30))}`,
      'Text needs straight double quotation marks; numbers, true, false and null need none.',
    ];
    if (!problems.some((one) => one.line === line && one.problem === problem))
      problems.push({ file, line, field: '', problem, remedy });
    if (HARMLESS.has(code)) continue;
    isReadable = false;
    // Errors on the next line are only consequences.
    skipTo = line + 1;
  }
  const last = problems.at(-1);
  if (!isReadable && last)
    last.remedy += ' The rest of this file could not be checked until this is put right.';

  if (root && isReadable)
    for (const problem of repeatedFields(file, root, lineAt)) problems.push(problem);
  return {
    value: root && getNodeValue(root),
    lineOf: (path) => lineAt(nodeFor(root, path)?.offset ?? 0),
    problems,
    isReadable,
  };
}

/** The key of an error in SYNTAX, and the offset at which a person would look for it. */
function describeError(
  text: string,
  { error, offset }: ParseError,
): { code: string; offset: number } {
  if (text.trim() === '') return { code: 'Empty', offset: 0 };
  // A comment may follow the last comma.
  const before = stripComments(text.slice(0, offset), ' ').trimEnd();
  if (before.endsWith(',') && /[\]}]/.test(text[offset] ?? ''))
    return { code: 'TrailingComma', offset: before.length - 1 };
  const code = printParseErrorCode(error);
  if (code.endsWith('Expected') && offset >= text.trimEnd().length && code !== 'EndOfFileExpected')
    return { code: 'TooShort', offset: Math.max(0, text.trimEnd().length - 1) };
  return { code, offset };
}

/** Fields that occur twice in an entry; JSON parsers silently use the last. */
function* repeatedFields(
  file: string,
  node: Node,
  lineAt: (offset: number) => number,
  path: readonly PropertyKey[] = [],
): Generator<DataProblem> {
  const seen = new Set<string>();
  for (const [index, child] of (node.children ?? []).entries()) {
    if (child.type !== 'property') {
      yield* repeatedFields(file, child, lineAt, node.type === 'array' ? [...path, index] : path);
      continue;
    }
    const [name, value] = child.children ?? [];
    const key = String(name?.value);
    if (seen.has(key))
      yield {
        file,
        line: lineAt(child.offset),
        field: entryField([...path, key]),
        problem: 'is there twice in one entry',
        remedy: 'Keep one of the two.',
      };
    seen.add(key);
    if (value) yield* repeatedFields(file, value, lineAt, [...path, key]);
  }
}

/** The property or list item at a path, or the innermost one around it. */
function nodeFor(root: Node | undefined, path: readonly PropertyKey[]): Node | undefined {
  if (!root) return undefined;
  const steps = path.map((key) => (typeof key === 'number' ? key : String(key)));
  for (let length = steps.length; length >= 0; length -= 1) {
    const node = findNodeAtLocation(root, steps.slice(0, length));
    if (node) return node.parent?.type === 'property' ? node.parent : node;
  }
  return root;
}
