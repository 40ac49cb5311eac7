import { useHref, useLocation } from 'react-router';

/** The one address a page should be known by: without its query, where the site's own is set. */
export function Canonical({ baseAddress }: { readonly baseAddress: string | null }) {
  const { pathname } = useLocation();
  const path = useHref(pathname);
  return baseAddress ? <link rel="canonical" href={new URL(path, baseAddress).href} /> : null;
}
