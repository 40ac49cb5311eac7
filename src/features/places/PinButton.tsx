import { pinPlace, unpinPlace, useReader } from '#src/stores/readerStore.ts';

type Props = { readonly place: { readonly id: string; readonly name: string } };

/**
 * Links a place at the top of every page for this reader, or no longer. Nothing is kept in the
 * browser before that. No symbol beside the words: one that the page's own font lacks makes the
 * browser search the others for it before the first paint.
 */
export function PinButton({ place }: Props) {
  const pinned = useReader((reader) => reader.pinned.includes(place.id));
  return (
    <button
      type="button"
      className="button quiet screen-only"
      onClick={() => (pinned ? unpinPlace(place.id) : pinPlace(place.id))}
    >
      {pinned ? 'Unpin from the top' : 'Pin to the top'}
      <span className="visually-hidden">: {place.name}</span>
    </button>
  );
}
