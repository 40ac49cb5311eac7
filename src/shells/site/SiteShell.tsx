import type { ReactNode } from 'react';
import { Outlet } from 'react-router';

import { pageLoader } from '#src/client/page/pageLoader.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { FocusOnNavigation } from '#src/shells/navigation/FocusOnNavigation.tsx';
import { NavigationNotice } from '#src/shells/navigation/NavigationNotice.tsx';
import { NavigationProgress } from '#src/shells/navigation/NavigationProgress.tsx';
import { ShownNow } from '#src/shells/navigation/ShownNow.tsx';
import { RecordChangedNotice } from '#src/shells/RecordChangedNotice.tsx';
import '#src/styles/main.scss';

import { Breadcrumbs } from './Breadcrumbs.tsx';
import { SiteFooter } from './SiteFooter.tsx';
import { SiteHeader } from './SiteHeader.tsx';
import { WorkedExampleBanner } from './WorkedExampleBanner.tsx';

export const siteLoader = pageLoader(async ({ loadAll }) => {
  await loadAll([
    ['system', {}],
    ['places', {}],
  ]);
  return null;
});

/**
 * The layout of the site: skip link, header, notices, page, footer.
 * @param props.children left out: the page of the address
 */
export function SiteShell({ children = <Outlet /> }: { readonly children?: ReactNode }) {
  const { items, meta } = useCollection('system');
  const [system] = items;
  const isExample = meta.basis === 'illustrative';
  return (
    <>
      <a className="skip-link" href="#main">
        Skip to main content
      </a>
      <NavigationProgress />
      <SiteHeader />
      {isExample && <WorkedExampleBanner />}
      <main id="main" tabIndex={-1} className="container">
        <NavigationNotice />
        <RecordChangedNotice />
        <Breadcrumbs />
        {children}
      </main>
      {system && <SiteFooter system={system} />}
      <ShownNow />
      <FocusOnNavigation />
    </>
  );
}
