import { readerKey } from '#src/stores/readerStore.ts';

/**
 * The name that the windows of one talk share: of the record, the deck, and what its address names.
 * @param prefix of the record's addresses
 */
export const roomName = (
  prefix: string,
  deck: { readonly id: string; readonly params: Readonly<Record<string, string>> },
): string =>
  [`${readerKey(prefix)}:talk`, deck.id, ...Object.entries(deck.params).flat()].join(':');
