import { pinPlace, unpinPlace, useReader } from '#src/stores/readerStore.ts';

type Props = { readonly place: { readonly id: string; readonly name: string } };

/** Pins a place for this reader, or forgets it. Nothing is kept in the browser before a pin. */
export function PinButton({ place }: Props) {
  const pinned = useReader((reader) => reader.pinned.includes(place.id));
  return (
    <button
      type="button"
      className="button quiet screen-only"
      aria-pressed={pinned}
      onClick={() => (pinned ? unpinPlace(place.id) : pinPlace(place.id))}
    >
      {pinned ? `★ Pinned – forget ${place.name}` : `☆ Pin ${place.name}`}
    </button>
  );
}
