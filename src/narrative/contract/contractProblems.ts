import { z } from 'zod';

import { didYouMean } from '#src/narrative/language/didYouMean.ts';
import { quotedValue } from '#src/narrative/language/quotedValue.ts';

import { valueAt } from '#src/contract/plain/valueAt.ts';

type Issue = z.core.$ZodIssue;
export type ContractProblem = { path: PropertyKey[]; problem: string; remedy: string };

const KINDS: Record<string, string> = {
  string: 'text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in square brackets',
  object: 'an object in braces',
};

/** The JSON type of a value in words, with the value if it is short. */
function kindOf(value: unknown): string {
  if (value === null) return 'empty (null)';
  if (typeof value === 'string') return `text (${quotedValue(value)})`;
  if (typeof value === 'number') return `a number (${value})`;
  if (typeof value === 'boolean') return `${value}`;
  return quotedValue(value);
}

/** A schema's issues about a row in plain English. */
export function contractProblems(
  schema: z.ZodType,
  row: unknown,
  issues: readonly Issue[],
): ContractProblem[] {
  const missing = (parent: readonly PropertyKey[]) =>
    issues
      .filter((issue) => issue.path.length === parent.length + 1)
      .filter((issue) => parent.every((key, index) => issue.path[index] === key))
      .filter((issue) => issue.path.reduce(valueAt, row) === undefined)
      .map((issue) => String(issue.path.at(-1)));

  return issues.flatMap((issue): ContractProblem[] => {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        path: [...path, key],
        problem: 'is not a field of this entry',
        remedy: `Remove it, or correct its name.${didYouMean(key, missing(path))}`,
      }));
    const value = path.reduce(valueAt, row);
    if (value === undefined && path.length > 0) {
      const field = fieldSchema(schema, path);
      const means = field?.description ?? '';
      const orNull =
        field?.safeParse(null).success && !means.includes('Null')
          ? ' Write null where it is not known.'
          : '';
      return [{ path, problem: 'is missing', remedy: `Add it.${means && ` ${means}`}${orNull}` }];
    }
    return [{ path, ...wordsFor(issue, value) }];
  });
}

function wordsFor(issue: Issue, value: unknown): { problem: string; remedy: string } {
  const { message } = issue;
  const is = `is ${quotedValue(value)}`;
  if (isRequirement(message)) return { problem: is, remedy: `It ${message}.` };
  if (issue.code === 'invalid_type') {
    const expected = KINDS[issue.expected] ?? issue.expected;
    return { problem: `is ${kindOf(value)}`, remedy: `It must be ${expected}.` };
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const near = typeof value === 'string' ? didYouMean(value, values) : '';
    return { problem: is, remedy: `It must be one of: ${values.join(', ')}.${near}` };
  }
  if (issue.code === 'too_small' || issue.code === 'too_big')
    return Array.isArray(value)
      ? { problem: `has ${value.length} items`, remedy: `It must have ${bound(issue)}.` }
      : { problem: is, remedy: `It must be ${bound(issue)}.` };
  const colon = message.indexOf(': ');
  return colon === -1
    ? { problem: message, remedy: 'Compare it with its source and correct it.' }
    : { problem: message.slice(0, colon), remedy: sentence(message.slice(colon + 2)) };
}

function bound(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): string {
  const [size, over, orOver] =
    issue.code === 'too_small'
      ? [issue.minimum, 'more than', 'or more']
      : [issue.maximum, 'less than', 'or less'];
  if (issue.exact) return `exactly ${size}`;
  return issue.inclusive === false ? `${over} ${size}` : `${size} ${orOver}`;
}

/** Messages of the contract that say what a value must be, and follow “It”. */
const isRequirement = (message: string) => /^(must|needs) /.test(message);

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** The schema of the field at a path in a row. */
function fieldSchema(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let at: unknown = schema;
  for (const key of path) {
    while (at instanceof z.ZodNullable || at instanceof z.ZodOptional) at = at.unwrap();
    if (at instanceof z.ZodArray) at = at.element;
    else if (at instanceof z.ZodObject) at = valueAt(at.shape, key);
    else return undefined;
  }
  return at instanceof z.ZodType ? at : undefined;
}
