import { useEffect, useRef } from 'react';
import { NavigationType, ScrollRestoration, useLocation, useNavigationType } from 'react-router';

/**
 * After a move to another page, puts the focus on its main heading, which also has it read out.
 * A change of the query alone (another date, another chart) leaves the focus where it is, unless the
 * link that was followed is gone.
 */
export function FocusOnNavigation() {
  const { pathname, search, hash } = useLocation();
  const isPush = useNavigationType() === NavigationType.Push;
  const previous = useRef({ pathname, search });
  useEffect(() => {
    const before = previous.current;
    previous.current = { pathname, search };
    const isOther = before.pathname !== pathname;
    const isLost = isPush && before.search !== search && document.activeElement === document.body;
    if (hash || !(isOther || isLost)) return;
    const heading =
      document.querySelector<HTMLElement>('main [data-focus-first]') ??
      document.querySelector<HTMLElement>('main h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: heading.tagName === 'H1' });
  }, [pathname, search, hash, isPush]);
  return <ScrollRestoration />;
}
