import { Outlet, useHref, useLocation } from 'react-router';

import { usePageMetadata } from '#src/client/metadata.ts';
import { useCollection } from '#src/client/useCollection.ts';

import { DocumentHead } from './HeadTags.tsx';

/** A page that is there, known by its own metadata and by its address without a query. */
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
