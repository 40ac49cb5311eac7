import { useLayoutEffect, useRef } from 'react';
import { useNavigate } from 'react-router';

import { useAskedQuery } from '#src/client/page/useAskedQuery.ts';

import { slideSearch } from './slideSearch.ts';

/** The slide that an address names: the first where it names none, the last where it names a later one. */
const readSlide = (search: URLSearchParams, count: number): number => {
  const asked = Number.parseInt(search.get('slide') ?? '1', 10);
  return Math.min(Math.max(Number.isNaN(asked) ? 1 : asked, 1), count);
};

/** Goes to a slide, or as many on or back from the last that was gone to as it is told. */
export type GoTo = (slide: number | ((from: number) => number)) => void;

/**
 * The slide on screen, which the address holds, and a function that goes to another. Slides replace
 * each other in the history, so that Back leaves the deck.
 * @param count of slides
 */
export function useSlideNumber(count: number): readonly [number, GoTo] {
  const search = useAskedQuery();
  const navigate = useNavigate();
  const slide = readSlide(search, count);
  // Keys may be pressed quicker than slides are drawn: each counts from the one before.
  const latest = useRef(slide);
  // In the commit itself: a key may come before other effects have run.
  useLayoutEffect(() => {
    latest.current = slide;
  }, [slide]);
  const goTo: GoTo = (wanted) => {
    const to = typeof wanted === 'number' ? wanted : wanted(latest.current);
    const next = Math.min(Math.max(to, 1), count);
    if (next === latest.current) return;
    latest.current = next;
    void navigate(
      { search: slideSearch(search, next) },
      { replace: true, preventScrollReset: true },
    );
  };
  return [slide, goTo];
}
