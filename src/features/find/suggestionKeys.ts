/**
 * Index of the suggestion that an arrow key moves to: around the list, with a stop at the field.
 * @param active index of the active suggestion; -1: the field
 */
export function nextActive(active: number, key: 'ArrowDown' | 'ArrowUp', count: number): number {
  if (count === 0) return -1;
  const step = key === 'ArrowDown' ? 1 : -1;
  return ((active + 1 + step + count + 1) % (count + 1)) - 1;
}

/** The announcement for screen readers as suggestions change. */
export function suggestionWords(
  state: 'idle' | 'loading' | 'ready' | 'failed',
  text: string,
  count: number,
): string {
  if (text.trim() === '') return '';
  if (state === 'failed') return 'Suggestions can’t be loaded. Press Enter to search.';
  if (state !== 'ready') return '';
  if (count === 0) return 'No suggestions. Press Enter to search.';
  return `${count} ${count === 1 ? 'suggestion' : 'suggestions'}. Use the up and down arrow keys.`;
}
