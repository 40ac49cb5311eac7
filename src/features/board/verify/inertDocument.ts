/**
 * The text of a file as a document without a window: it runs nothing and loads nothing. Style sheets are
 * left out, as the content security policy of this page would object to them.
 */
export const inertDocument = (text: string): Document =>
  new DOMParser().parseFromString(
    text.replaceAll(/<style\b[^>]*>[^]*?<\/style\s*>/gi, ''),
    'text/html',
  );
