import { Outlet, useHref, useLocation } from 'react-router';

import { usePageMetadata } from '#src/client/page/metadata.ts';
import { useCollection } from '#src/client/useCollection.ts';

import { DocumentHead } from './HeadTags.tsx';

/**
 * The layout of pages: adds their canonical address, without the query, where the record names the
 * site's. Error pages are outside of it and have none.
 */
export function PageShell() {
  const { pathname } = useLocation();
  const path = useHref(pathname);
  const [system] = useCollection('system').items;
  const metadata = usePageMetadata();
  return (
    <>
      <Outlet />
      {metadata && <DocumentHead metadata={metadata} system={system} path={path} />}
    </>
  );
}
