import { useNeedsScript } from '#src/client/browser/useNeedsScript.ts';
import { pinPlace, unpinPlace, useReader } from '#src/stores/readerStore.ts';

type Props = { readonly place: { readonly id: string; readonly name: string } };

/**
 * Pins a place to the top of every page for this reader, or unpins it. Nothing is stored in the
 * browser before that.
 */
export function PinButton({ place }: Props) {
  const pinned = useReader((reader) => reader.pinned.includes(place.id));
  const needsScript = useNeedsScript();
  return (
    <button
      type="button"
      className={`button quiet ${needsScript} screen-only`}
      onClick={() => (pinned ? unpinPlace(place.id) : pinPlace(place.id))}
    >
      {pinned ? 'Unpin from the top' : 'Pin to the top'}
      <span className="visually-hidden">: {place.name}</span>
    </button>
  );
}
