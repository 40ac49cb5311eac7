import { useEffect, useRef } from 'react';
import { ScrollRestoration, useLocation } from 'react-router';

/**
 * After a move to another page, puts the focus on its main heading, which also has it read out.
 * A change of the query alone (another date, another chart) leaves the focus where it is.
 */
export function FocusOnNavigation() {
  const { pathname, hash } = useLocation();
  // Rendered again by each move, wherever it led: the move is over.
  useEffect(() => {
    delete document.documentElement.dataset['moving'];
  });
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (hash) return;
    const heading =
      document.querySelector<HTMLElement>('main [data-focus-first]') ??
      document.querySelector<HTMLElement>('main h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: heading.tagName === 'H1' });
  }, [pathname, hash]);
  return <ScrollRestoration />;
}
