import { useCallback } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

/** The slide that an address names: the first where it names none, the last where it names a later one. */
export const readSlide = (search: URLSearchParams, count: number): number => {
  const asked = Number.parseInt(search.get('slide') ?? '1', 10);
  return Math.min(Math.max(Number.isNaN(asked) ? 1 : asked, 1), count);
};

/** The query of an address with another slide in it. */
export function slideSearch(search: URLSearchParams, slide: number): string {
  const params = new URLSearchParams(search);
  if (slide === 1) params.delete('slide');
  else params.set('slide', String(slide));
  return `?${params}`;
}

/**
 * The slide on screen, which the address holds, and a function that goes to another. Slides replace
 * each other in the history, so that Back leaves the deck.
 * @param count of slides
 */
export function useSlideNumber(count: number): readonly [number, (slide: number) => void] {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const slide = readSlide(search, count);
  const goTo = useCallback(
    (wanted: number) => {
      const next = Math.min(Math.max(wanted, 1), count);
      if (next === slide) return;
      void navigate(
        { search: slideSearch(search, next) },
        { replace: true, preventScrollReset: true },
      );
    },
    [count, navigate, search, slide],
  );
  return [slide, goTo];
}
