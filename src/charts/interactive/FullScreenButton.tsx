import { useSyncExternalStore, type RefObject } from 'react';

const subscribe = (onChange: () => void) => {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
};

/** A button that shows an element in full screen; nothing where the browser can't. */
export function FullScreenButton({ target }: { readonly target: RefObject<HTMLElement | null> }) {
  const isFull = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
  if (!document.fullscreenEnabled) return null;
  const toggle = () => {
    const change = isFull ? document.exitFullscreen() : target.current?.requestFullscreen();
    // The browser may refuse; then nothing changes.
    change?.catch(() => undefined);
  };
  return (
    <button type="button" className="button quiet" onClick={toggle}>
      {isFull ? 'Leave full screen' : 'Full screen'}
    </button>
  );
}
