import { paths } from '#src/addresses/paths.ts';

/** The path of embeds, after a record's prefix. */
export const EMBED_ROOT = `${paths.embedBuilder}/`;

/**
 * The policy directive that says who may frame embeds. The embed builder on this site always may.
 * @param frames `*` for anybody, or origins separated by spaces; '' for nobody else
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

/** Headers of an embed beside its policy: no referrer, not indexed, loadable by any site. */
export const EMBED_HEADERS = {
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Headers of a plain page in an embed's place, which has no styles or script. */
export const plainEmbedHeaders = (frames: string) => ({
  ...EMBED_HEADERS,
  'Content-Security-Policy': `default-src 'none'; base-uri 'none'; form-action 'none'; ${embedAncestors(frames)}`,
});
