import type { System } from '#src/contract/system.ts';

/**
 * The system of a record, of which an answer holds one.
 *
 * @throws Error where the record has none
 */
export function systemIn({ items }: { readonly items: readonly System[] }): System {
  const [system] = items;
  if (!system) throw new Error('The record has no system');
  return system;
}
