import { escapeHtml } from '#src/narrative/language/escapeHtml.ts';

/**
 * A sitemap (sitemaps.org, 0.9).
 * @param pages absolute addresses
 * @param updated day of the last change, YYYY-MM-DD
 */
export const sitemap = (pages: readonly string[], updated: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages
  .map((page) => `<url><loc>${escapeHtml(page)}</loc><lastmod>${updated}</lastmod></url>`)
  .join('\n')}
</urlset>
`;

/**
 * A robots.txt that disallows illustrative records. Robots read it at the root of a host only.
 * @param illustrative folders of illustrative records, from the base
 * @param map absolute address of the sitemap; null: none
 */
export const robotsFile = (base: string, illustrative: readonly string[], map: string | null) =>
  [
    'User-agent: *',
    ...illustrative.map((folder) => `Disallow: ${base}${folder}/`),
    `Allow: ${base}/`,
    ...(map === null ? [] : [`Sitemap: ${map}`]),
    '',
  ].join('\n');
