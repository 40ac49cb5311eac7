import { Outlet, useHref, useLocation } from 'react-router';

import { useCollection } from '#src/client/useCollection.ts';

/**
 * A page that is there, and the one address it should be known by: without its query, where the
 * site's own is set. What a reader gets in place of a page has none.
 */
export function PageShell() {
  const { pathname } = useLocation();
  const path = useHref(pathname);
  const [system] = useCollection('system').items;
  return (
    <>
      <Outlet />
      {system?.baseAddress && (
        <link rel="canonical" href={new URL(path, system.baseAddress).href} />
      )}
    </>
  );
}
