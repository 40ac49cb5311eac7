import { useEffect, useRef } from 'react';
import { NavigationType, ScrollRestoration, useLocation, useNavigationType } from 'react-router';

/**
 * After navigation to another page, moves the focus to its main heading, so that screen readers read
 * it; after one to a part of a page, to that part. A change of the query alone leaves the focus,
 * unless the followed link is gone. Also restores scroll positions.
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
    if (hash ? !isPush : !(isOther || isLost)) return;
    const target = hash
      ? document.getElementById(hash.slice(1))
      : (document.querySelector<HTMLElement>('main [data-focus-first]') ??
        document.querySelector<HTMLElement>('main h1'));
    // What can have the focus anyway keeps its turn.
    if (target && target.tabIndex < 0) target.tabIndex = -1;
    // The page is scrolled to a part already.
    target?.focus({ preventScroll: hash !== '' || target.tagName === 'H1' });
  }, [pathname, search, hash, isPush]);
  return <ScrollRestoration />;
}
