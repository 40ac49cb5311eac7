import { FEED_TYPE } from '#server/follow/changesFeed.ts';
import { FOLLOW_PATTERNS } from '#server/follow/followFiles.ts';
import { CALENDAR_TYPE } from '#server/follow/reviewsCalendar.ts';
import { ALWAYS_ASKED } from '#server/http/assets.ts';
import { EMBED_HEADERS, embedAncestors } from '#server/http/headers/embedHeaders.ts';
import { pageHeaders } from '#server/http/headers/pageHeaders.ts';
import { LINKED_MEDIA_TYPE } from '#src/outlets/linked/linkedDocument.ts';

import type { PublishedFile } from './PublishedFile.ts';

type Headers = Record<string, string>;

const FOREVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** For files that any site may read. */
const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};
const NOINDEX = { 'X-Robots-Tag': 'noindex' };

type Rule = { path: string; headers: Headers };
type Folder = { folder: string; illustrative: boolean };

type Framing = {
  /** Who may frame embeds; see embedAncestors. */
  frames: string;
  /** The first segments of the paths of pages: `places`, `register`, … */
  sections: readonly string[];
};

/**
 * Headers by path; `*` at the end of a path stands for anything. The policy of pages is not among
 * them: see `pageRules`.
 */
function rulesFor(folders: readonly Folder[], { frames }: Framing) {
  const {
    'Content-Type': _,
    'Content-Security-Policy': __,
    ...everywhere
  } = pageHeaders({}, false);
  const embeds = { ...EMBED_HEADERS, 'Content-Security-Policy': embedAncestors(frames) };
  const within: Rule[] = folders.flatMap(({ folder, illustrative }) => [
    { path: `${folder}/embed/*`, headers: embeds },
    ...['api', 'oembed', 'og'].map((root) => ({
      path: `${folder}/${root}/*`,
      headers: { ...OPEN, ...(illustrative && NOINDEX) },
    })),
    ...(illustrative
      ? [
          { path: folder, headers: NOINDEX },
          { path: `${folder}/*`, headers: NOINDEX },
        ]
      : []),
  ]);
  const files: Rule[] = [
    { path: '/assets/*', headers: FOREVER },
    ...ALWAYS_ASKED.map((path) => ({ path, headers: { 'Cache-Control': 'no-cache' } })),
    { path: '/embed.js', headers: OPEN },
    { path: '/embed-frame.js', headers: OPEN },
  ];
  return { everywhere, within: [...files, ...within] };
}

/**
 * The policy of pages, section by section. A rule for all paths would add it to embeds, too, on hosts
 * that merge the headers of all matching rules, and then nobody could frame them.
 */
const pageRules = (policy: string, folders: readonly Folder[], { sections }: Framing): Rule[] =>
  folders
    .flatMap(({ folder }) => [
      folder || '/',
      // Few, as some hosts read no more than a hundred rules.
      ...sections.flatMap((section) => [
        `${folder}/${section}`,
        ...(section === 'embed' ? [] : [`${folder}/${section}/*`]),
      ]),
    ])
    .map((path) => ({ path, headers: { 'Content-Security-Policy': policy } }));

/**
 * Any site may read feeds and calendars.
 * @param names patterns in the host's own notation
 */
const followRules = (folders: readonly Folder[], names: readonly string[]): Rule[] =>
  folders
    // Longer paths first, for hosts that apply the first matching rule only.
    .toSorted((a, b) => b.folder.length - a.folder.length)
    .flatMap(({ folder, illustrative }) =>
      names.map((name) => ({
        path: `${folder}${name}`,
        headers: { ...OPEN, ...(illustrative && NOINDEX) },
      })),
    );

/**
 * `_headers` of Netlify and Cloudflare Pages, which merge the headers of all matching rules.
 * `X-Frame-Options` keeps what only the first rule matches, such as the 404 page, from being framed;
 * browsers ignore it where a policy has `frame-ancestors` (Content Security Policy Level 3, 6.4.2).
 */
const headersFile = (everywhere: Headers, rules: readonly Rule[]): string =>
  [{ path: '/*', headers: { ...everywhere, 'X-Frame-Options': 'DENY' } }, ...rules]
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${path}\n${lines.join('')}`;
    })
    .join('\n');

/** For Azure Static Web Apps, which applies the first matching rule only. */
const azureFile = (everywhere: Headers, rules: readonly Rule[]): string =>
  `${JSON.stringify(
    {
      trailingSlash: 'never',
      globalHeaders: everywhere,
      routes: rules.map(({ path, headers }) => ({ route: path, headers })),
      responseOverrides: { 404: { rewrite: '/404.html', statusCode: 404 } },
      mimeTypes: {
        '.atom': FEED_TYPE,
        '.ics': `${CALENDAR_TYPE}; charset=utf-8`,
        '.csv': 'text/csv; charset=utf-8',
        '.jsonld': LINKED_MEDIA_TYPE,
      },
    },
    null,
    2,
  )}\n`;

/**
 * Configuration files by which common static hosts send headers.
 * @param policy the content security policy of pages
 * @param folders of the records, such as '' and /example
 */
export function headerFiles(
  policy: string,
  folders: readonly Folder[],
  framing: Framing,
): PublishedFile[] {
  const { everywhere, within } = rulesFor(folders, framing);
  const pages = pageRules(policy, folders, framing);
  return [
    {
      path: '_headers',
      body: headersFile(everywhere, [
        ...pages,
        ...within,
        ...followRules(folders, FOLLOW_PATTERNS),
      ]),
    },
    {
      path: 'staticwebapp.config.json',
      body: azureFile({ ...everywhere, 'Content-Security-Policy': policy }, [
        ...followRules(folders, ['/*.{atom,ics}']),
        ...within,
      ]),
    },
    // Without it GitHub Pages leaves out files whose names begin with an underscore.
    { path: '.nojekyll', body: '' },
  ];
}
