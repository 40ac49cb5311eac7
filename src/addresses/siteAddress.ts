/**
 * The address of a record on a site, without a last slash.
 * @param origin web address that the site has
 * @param prefix of the record's addresses
 */
export const siteAddress = (origin: string, prefix: string): string =>
  new URL(prefix || '/', origin).href.replace(/\/$/, '');
