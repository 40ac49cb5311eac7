/** Pages of decks that are for whoever shows one: they say that search engines should leave them out. */
const FOR_PRESENTERS = /^\/board\/(own|[^/]+\/(presenter|handout)$)/;

/** Whether the sitemap lists a page. @param path without the record's prefix */
export const isListed = (path: string): boolean => !FOR_PRESENTERS.test(path);
