import { useEffect, useEffectEvent, type RefObject } from 'react';

/** Takes files that are dropped on an element. Beside it there is a field to choose one by keyboard. */
export function useFileDrop(
  zone: RefObject<HTMLElement | null>,
  take: (files: FileList | null) => void,
): void {
  const dropped = useEffectEvent(take);
  useEffect(() => {
    const element = zone.current;
    // Without this the browser opens the file in place of the page.
    const allow = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      dropped(event.dataTransfer?.files ?? null);
    };
    element?.addEventListener('dragover', allow);
    element?.addEventListener('drop', drop);
    return () => {
      element?.removeEventListener('dragover', allow);
      element?.removeEventListener('drop', drop);
    };
  }, [zone]);
}
