import { useLoaderData, useMatches } from 'react-router';

/** What a page says of itself in its tab, to search engines, and where other sites link to it. */
export type Metadata = {
  /** The page's finding or name, without the site's. */
  readonly title: string;
  /** What other sites and pictures say in place of the title, where it repeats a reader's words. */
  readonly sharedTitle?: string;
  /** One or two sentences of plain text. */
  readonly description: string;
  /** Whether search engines are to leave the page out. */
  readonly noIndex?: boolean;
  /** The Atom feed of what the page is about: its name, and its path within the record. */
  readonly feed?: { readonly title: string; readonly path: string };
};

/** The metadata that the loader of the route around this component returned. */
export const useMetadata = (): Metadata => useLoaderData<Metadata>();

/** The metadata of the page on screen, for the routes around it; undefined where it failed to load. */
export const usePageMetadata = (): Metadata | undefined =>
  // Every page’s loader returns its metadata.
  useMatches().at(-1)?.loaderData as Metadata | undefined;
