import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { COLLECTIONS, READ_NAMES, STORED_NAMES } from './collections.ts';

/** The type of a field written as descriptors write it, `chain[].from`; undefined if there is none. */
const typeAt = (schema: z.ZodType, field: string) =>
  field.split('.').reduce<unknown>((at, step) => {
    const key = step.replace(/\[\]$/, '');
    const object = unwrapped(at);
    const one = object instanceof z.ZodDiscriminatedUnion ? object.options[0] : object;
    const inner: unknown = one instanceof z.ZodObject ? one.shape[key] : undefined;
    const list = unwrapped(inner);
    if (key === step) return inner;
    return list instanceof z.ZodArray ? list.element : undefined;
  }, schema);

const unwrapped = (type: unknown): unknown =>
  type instanceof z.ZodOptional || type instanceof z.ZodNullable ? unwrapped(type.unwrap()) : type;

const fieldsOf = (type: z.ZodType): string[] =>
  type instanceof z.ZodObject ? Object.keys(type.shape) : [];

describe('every collection that is stored and answered', () => {
  it.each(READ_NAMES)('%s answers each field that it stores, so that none leaks', (name) => {
    const { stored, item } = COLLECTIONS[name];
    expect(fieldsOf(item)).toEqual(expect.arrayContaining(fieldsOf(stored)));
  });
});

describe.each(Object.entries(COLLECTIONS))('%s', (_, one) => {
  it('has an example that meets its shapes', () => {
    for (const schema of [one.stored, one.item])
      expect(schema?.safeParse(one.example).error?.issues ?? []).toEqual([]);
  });

  it('names fields that its entries have, and collections that are stored', () => {
    const { stored, references = {}, unique = [], distinct = [], pastDates = [] } = one;
    expect(STORED_NAMES).toEqual(expect.arrayContaining(Object.keys(references)));
    const fields = [
      ...Object.values(references).flat(),
      ...unique.flatMap((rule) => rule.fields),
      ...distinct,
      ...pastDates,
    ];
    expect(fields.filter((field) => !stored || typeAt(stored, field) === undefined)).toEqual([]);
  });
});
