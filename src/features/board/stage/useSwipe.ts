import { useEffect, useEffectEvent, type RefObject } from 'react';

const LEAST_PX = 50;

/** Goes on and back where a finger is drawn across an element. @param go with 1 or −1 */
export function useSwipe(element: RefObject<HTMLElement | null>, go: (by: number) => void): void {
  const swiped = useEffectEvent(go);
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    let from: Touch | null = null;
    const start = ({ touches }: TouchEvent) => {
      from = touches.length === 1 ? (touches[0] ?? null) : null;
    };
    const end = ({ changedTouches }: TouchEvent) => {
      const [to] = changedTouches;
      if (!from || !to) return;
      const [x, y] = [to.clientX - from.clientX, to.clientY - from.clientY];
      // Down the page is reading, not turning over.
      if (Math.abs(x) >= LEAST_PX && Math.abs(x) > 2 * Math.abs(y)) swiped(x < 0 ? 1 : -1);
      from = null;
    };
    target.addEventListener('touchstart', start, { passive: true });
    target.addEventListener('touchend', end, { passive: true });
    return () => {
      target.removeEventListener('touchstart', start);
      target.removeEventListener('touchend', end);
    };
  }, [element]);
}
