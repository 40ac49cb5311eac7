import { useEffect, useRef } from 'react';
import { NavigationType, ScrollRestoration, useLocation, useNavigationType } from 'react-router';

/** What stands in a closed disclosure is neither seen nor focused. */
function openDisclosuresAround(element: Element): void {
  const box = element.parentElement?.closest('details');
  if (!box) return;
  box.open = true;
  openDisclosuresAround(box);
}

/**
 * After navigation to a part of a page, moves the focus to that part, so that screen readers read it;
 * after one to another page, to its main heading. A change of the query alone leaves the focus (see
 * ShownNow): what had it and was made anew has it again, and where it is gone the main heading has it.
 * Also restores scroll positions.
 */
export function FocusOnNavigation() {
  const { key, pathname, search, hash } = useLocation();
  const isPush = useNavigationType() === NavigationType.Push;
  const previous = useRef({ key, pathname, search, hash });
  /** Id of what last had the focus. */
  const focused = useRef('');
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element) focused.current = target.id;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    const before = previous.current;
    previous.current = { key, pathname, search, hash };
    const isOther = before.pathname !== pathname;
    const isLost = isPush && before.search !== search && document.activeElement === document.body;
    // A link to a part that was followed before leads there again.
    const isPart = hash !== '' && (isPush ? before.key !== key : before.hash !== hash || isOther);
    if (!isPart && !isOther && !isLost) return;
    const target =
      document.getElementById(isPart ? hash.slice(1) : isLost ? focused.current : '') ??
      document.querySelector<HTMLElement>('main [data-focus-first], main h1');
    if (!target) return;
    openDisclosuresAround(target);
    // What can have the focus anyway keeps its turn.
    if (target.tabIndex < 0) target.tabIndex = -1;
    // The page is scrolled to a part already.
    target.focus({ preventScroll: isPart || target.tagName === 'H1' });
  }, [key, pathname, search, hash, isPush]);
  return <ScrollRestoration />;
}
