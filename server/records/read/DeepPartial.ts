import { isObject, valueAt } from '#src/contract/plain/valueAt.ts';

/** A row in which anything may be missing, because invalid fields were removed. */
export type DeepPartial<T> = T extends readonly (infer Item)[]
  ? (DeepPartial<Item> | undefined)[]
  : T extends object
    ? { [Key in keyof T]?: DeepPartial<T[Key]> | undefined }
    : T | undefined;

type Issue = { code?: string | undefined; path: readonly PropertyKey[] };

/**
 * Copies a row without its invalid fields, so that rules across rows can check the rest. Issues about
 * a combination of fields remove nothing.
 */
export function withoutInvalid<T>(row: unknown, issues: readonly Issue[]): DeepPartial<T> {
  const copy: unknown = structuredClone(row);
  for (const issue of issues) {
    const key = issue.path.at(-1);
    const parent = issue.path.slice(0, -1).reduce(valueAt, copy);
    const isAboutFields =
      issue.code === 'unrecognized_keys' ||
      (issue.code === 'custom' && isObject(valueAt(parent, key ?? '')));
    if (key === undefined || isAboutFields || !isObject(parent)) continue;
    parent[key] = undefined;
  }
  // Every field that is left was accepted by the schema.
  return (isObject(copy) ? copy : {}) as DeepPartial<T>;
}
