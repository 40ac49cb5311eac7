import { PageError } from './PageError.tsx';
import { SiteShell } from './site/SiteShell.tsx';

/** The error boundary of decks: the error is a page of the site. */
export const BoardError = () => (
  <SiteShell>
    <PageError />
  </SiteShell>
);
