import { paths } from '#src/addresses/paths.ts';

/** Where embeds stand, after a record's prefix. */
export const EMBED_ROOT = `${paths.builder}/`;

/**
 * Who may frame embeds, as a content security policy says it. The builder's own preview always may.
 * @param frames `*` for anybody, or origins with spaces between; '' for nobody else
 */
export const embedAncestors = (frames: string): string =>
  `frame-ancestors ${frames === '*' ? '*' : `'self' ${frames}`.trim()}`;

/** The content security policy of an embed: its own style sheet by its hash, and its one script. */
export const embedPolicy = (styleHash: string, frames: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styleHash}`,
    "base-uri 'none'",
    "form-action 'none'",
    embedAncestors(frames),
  ].join('; ');

/** What an embed carries beside its policy: no referrer, no index, and any page may hold it. */
export const EMBED_HEADERS = {
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** What an embed carries where it is a page without styles or script. */
export const plainEmbedHeaders = (frames: string) => ({
  ...EMBED_HEADERS,
  'Content-Security-Policy': `default-src 'none'; base-uri 'none'; form-action 'none'; ${embedAncestors(frames)}`,
});
