import { useHref, useLocation } from 'react-router';

import { readAsAt } from '#src/addresses/asAt.ts';
import { usePageMetadata } from '#src/client/page/metadata.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import { formatDate } from '#src/narrative/language/format.ts';

/**
 * Printed only: the page's address, absolute where the site's own is set, and its as-at date. Where
 * nothing is there is nothing to come back to.
 */
export function PrintedFrom() {
  const [system] = useCollection('system').items;
  const { pathname, search } = useLocation();
  const path = useHref(pathname + search);
  const metadata = usePageMetadata();
  if (!system || !metadata) return null;
  // Read only where it is there: most pages have no date of their own.
  const day = search.includes('asAt=')
    ? readAsAt(new URLSearchParams(search), system).asAt
    : recordDay(system);
  return (
    // The server renders without what a page doesn't read, such as a campaign's tag; its words stay.
    <p className="print-only" suppressHydrationWarning>
      {`${system.baseAddress ? new URL(path, system.baseAddress).href : path}, record as at ${formatDate(day)}`}
    </p>
  );
}
