import { useState, type PointerEvent } from 'react';

/** How near to the window's edge a list scrolls on while something is dragged, and by how much a step. */
const EDGE_PX = 48;
const STEP_PX = 16;

type Drag = { readonly id: string; readonly over: string | null };

/** The id of the item under a pointer; null: there is none. */
const itemAt = ({ clientX, clientY }: PointerEvent): string | null =>
  document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-slide]')?.dataset[
    'slide'
  ] ?? null;

/**
 * Sorting a list of `data-slide` items by dragging their grips, with a mouse, a pen or a finger.
 * @param drop called with the item dragged and the one it was dropped on
 */
export function useDragSort(drop: (id: string, on: string) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const gripOf = (id: string) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ id, over: null });
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (drag === null) return;
      const { clientY } = event;
      if (clientY < EDGE_PX) window.scrollBy(0, -STEP_PX);
      if (clientY > window.innerHeight - EDGE_PX) window.scrollBy(0, STEP_PX);
      setDrag({ id, over: itemAt(event) });
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const on = itemAt(event);
      if (drag !== null && on !== null && on !== id) drop(id, on);
    },
    // After it was dropped, and where the browser ends the drag by itself.
    onLostPointerCapture: () => setDrag(null),
  });
  return { dragged: drag?.id ?? null, over: drag?.over ?? null, gripOf };
}
