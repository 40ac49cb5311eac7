/** A row of which anything may be lacking, because what broke the contract has been taken out. */
export type Loose<T> = T extends readonly (infer Item)[]
  ? (Loose<Item> | undefined)[]
  : T extends object
    ? { [Key in keyof T]?: Loose<T[Key]> | undefined }
    : T | undefined;

type Issue = { code?: string | undefined; path: readonly PropertyKey[] };

/**
 * Takes out of a row whatever the contract objects to, so that rules across rows can look at the
 * rest of it. An objection to how fields of an object go together takes nothing out.
 */
export function loosen<T>(row: unknown, issues: readonly Issue[]): Loose<T> {
  const copy: unknown = structuredClone(row);
  for (const issue of issues) {
    const key = issue.path.at(-1);
    const parent = issue.path.slice(0, -1).reduce(step, copy);
    const isAboutParts =
      issue.code === 'unrecognized_keys' ||
      (issue.code === 'custom' && isObject(step(parent, key ?? '')));
    if (key === undefined || isAboutParts || !isObject(parent)) continue;
    parent[key] = undefined;
  }
  // What is left is what the schema accepted, or is not there: exactly Loose<T>.
  return (isObject(copy) ? copy : {}) as Loose<T>;
}

const isObject = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null;

/** One step down a path in unknown data. */
export const step = (value: unknown, key: PropertyKey): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
