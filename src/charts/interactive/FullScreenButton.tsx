import { useSyncExternalStore, type RefObject } from 'react';

const subscribe = (onChange: () => void) => {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
};

/** Shows an element on the whole screen, where the browser can; Escape leaves. */
export function FullScreenButton({ target }: { readonly target: RefObject<HTMLElement | null> }) {
  const isFull = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
  if (!document.fullscreenEnabled) return null;
  const turn = () => {
    const turned = isFull ? document.exitFullscreen() : target.current?.requestFullscreen();
    // A browser may refuse: then nothing changes, and nothing is lost.
    turned?.catch(() => undefined);
  };
  return (
    <button type="button" className="button quiet" onClick={turn}>
      {isFull ? 'Leave full screen' : 'Full screen'}
    </button>
  );
}
