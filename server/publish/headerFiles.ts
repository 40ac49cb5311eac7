import { FEED_TYPE } from '#server/changesFeed.ts';
import { pageHeaders } from '#server/pageHeaders.ts';

import type { File } from './pageFiles.ts';

type Headers = Record<string, string>;

const FOREVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** The API may be read from any site. */
const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};
const NOINDEX = { 'X-Robots-Tag': 'noindex' };

type Rule = { path: string; headers: Headers };

/** Which headers go where; `*` at the end of a path stands for anything. */
function rulesFor(policy: string, folders: readonly { folder: string; illustrative: boolean }[]) {
  const { 'Content-Type': _, ...everywhere } = pageHeaders(
    { 'Content-Security-Policy': policy },
    false,
  );
  const within: Rule[] = folders.flatMap(({ folder, illustrative }) => [
    { path: `${folder}/state/*`, headers: { ...FOREVER, ...(illustrative && NOINDEX) } },
    { path: `${folder}/api/*`, headers: { ...OPEN, ...(illustrative && NOINDEX) } },
    ...(illustrative
      ? [
          { path: folder, headers: NOINDEX },
          { path: `${folder}/*`, headers: NOINDEX },
        ]
      : []),
  ]);
  return { everywhere, within: [{ path: '/assets/*', headers: FOREVER }, ...within] };
}

/** For Netlify and Cloudflare Pages, which put the headers of all rules that match together. */
const headersFile = (everywhere: Headers, rules: readonly Rule[]): string =>
  [{ path: '/*', headers: everywhere }, ...rules]
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${path}\n${lines.join('')}`;
    })
    .join('\n');

/** For Azure Static Web Apps, where the first rule that matches is the only one. */
const azureFile = (everywhere: Headers, rules: readonly Rule[]): string =>
  `${JSON.stringify(
    {
      trailingSlash: 'never',
      globalHeaders: everywhere,
      routes: rules.map(({ path, headers }) => ({ route: path, headers })),
      responseOverrides: { 404: { rewrite: '/404.html', statusCode: 404 } },
      mimeTypes: { '.atom': FEED_TYPE, '.csv': 'text/csv; charset=utf-8' },
    },
    null,
    2,
  )}\n`;

/**
 * Files in which common hosts look for headers.
 * @param policy the content security policy of the pages
 * @param folders of the records, such as '' and /example
 */
export function headerFiles(
  policy: string,
  folders: readonly { folder: string; illustrative: boolean }[],
): File[] {
  const { everywhere, within } = rulesFor(policy, folders);
  return [
    { path: '_headers', body: headersFile(everywhere, within) },
    { path: 'staticwebapp.config.json', body: azureFile(everywhere, within) },
    // Without it GitHub Pages leaves out files whose names begin with an underscore.
    { path: '.nojekyll', body: '' },
  ];
}
