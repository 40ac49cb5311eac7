import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/**
 * Reads out what is shown now, after a change of the query that leaves the reader where they are: the
 * words marked `data-shown` on the page, or else its main heading. It stands in the shell from the
 * start, as screen readers hear only of changes to what was there before.
 */
export function ShownNow() {
  const { pathname, search } = useLocation();
  const previous = useRef({ pathname, search });
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const before = previous.current;
    previous.current = { pathname, search };
    if (!status.current || (before.pathname === pathname && before.search === search)) return;
    const marked = document.querySelectorAll('main [data-shown]');
    const words = marked.length > 0 ? marked : document.querySelectorAll('main h1');
    status.current.textContent =
      // The heading of another page has the focus, and is read out by it.
      before.pathname === pathname
        ? [...words].map(({ textContent }) => textContent.replace(/\.?\s*$/, '')).join('. ')
        : '';
  }, [pathname, search]);
  return <p ref={status} role="status" className="visually-hidden" />;
}
