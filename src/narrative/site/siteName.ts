import type { System } from '#src/contract/system.ts';

/** What a page's title ends with: tells one record's pages from another's in tabs and bookmarks. */
export const siteName = ({ basis }: Pick<System, 'basis'>): string =>
  basis === 'illustrative' ? 'Placeboard worked example' : 'Placeboard';
