const SCRIPT = /<script\b[^>]*>[\s\S]*?<\/script\s*>/gi;
/** A link that fetches a script, or data for one, ahead of its use. */
const SCRIPT_LINK = /<link\b(?=[^>]*\b(?:rel="?modulepreload|as="?(?:script|fetch)))[^>]*>/gi;
const ROOT_TAG = /<div\b[^>]*\bid="?root\b[^>]*>/i;
const DATA_ATTRIBUTE = /\sdata-[\w-]+(?:="[^"]*"|=[^\s>"]+)?/g;

/**
 * The baseline of a page: its own HTML without scripts, links that load them, and the state for
 * them, whether in a script element or in `data-` attributes of the root element.
 */
export const withoutScript = (html: string): string =>
  html
    .replaceAll(SCRIPT, '')
    .replaceAll(SCRIPT_LINK, '')
    .replace(ROOT_TAG, (tag) => tag.replaceAll(DATA_ATTRIBUTE, ''));
