import { valueAt } from '#src/contract/plain/valueAt.ts';

/** A value in a row, with the path to it. */
export type ValueAt = [path: PropertyKey[], value: unknown];

/**
 * The values in a row of a field written as descriptors of collections write it: `chain[].from` has
 * one value for each item of the list `chain`. None where a list is missing.
 */
export const valuesAt = (row: unknown, field: string): ValueAt[] =>
  field.split('.').reduce<ValueAt[]>(
    (found, step) =>
      found.flatMap(([path, value]): ValueAt[] => {
        const key = step.replace(/\[\]$/, '');
        const inner = valueAt(value, key);
        if (key === step) return [[[...path, key], inner]];
        if (!Array.isArray(inner)) return [];
        return inner.map((item: unknown, index) => [[...path, key, index], item]);
      }),
    [[[], row]],
  );
