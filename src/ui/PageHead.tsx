import { useContext } from 'react';

import { SiteName } from './SiteName.ts';

type Props = {
  /** The page's finding or name; the site's name is added. */
  readonly title: string;
  readonly description: string;
  readonly noIndex?: boolean;
};

/** A page's title and description. React puts these in the document's head. */
export const PageHead = ({ title, description, noIndex = false }: Props) => (
  <>
    <title>{`${title} – ${useContext(SiteName)}`}</title>
    <meta name="description" content={description} />
    {noIndex && <meta name="robots" content="noindex" />}
  </>
);
