/** Pages for whoever shows a deck or makes a review: they say that search engines should leave them out. */
const FOR_MAKERS = /^\/board\/(own|[^/]+\/(presenter|handout)$)|^\/reviews\/own(\/|$)/;

/** Whether the sitemap lists a page. @param path without the record's prefix */
export const isListed = (path: string): boolean => !FOR_MAKERS.test(path);
