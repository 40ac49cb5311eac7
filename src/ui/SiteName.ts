import { createContext } from 'react';

/** What a page's title ends with: tells one record's pages from another's in tabs and bookmarks. */
export const SiteName = createContext('Placeboard');
