import { Outlet, useHref, useLocation } from 'react-router';

import { useCollection } from '#src/client/useCollection.ts';

/**
 * The layout of pages: adds their canonical address, without the query, where the record names the
 * site's. Error pages are outside of it and have none.
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
