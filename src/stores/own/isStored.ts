import { useReader } from '#src/stores/readerStore.ts';

/** Whether the browser stored a part of what it was to keep; null, nothing, always is. */
export function isStored(part: object | null): boolean {
  const { name = '' } = useReader.persist.getOptions();
  try {
    return part === null || (localStorage.getItem(name) ?? '').includes(JSON.stringify(part));
  } catch {
    return false;
  }
}
