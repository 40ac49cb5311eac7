import { FEED_TYPE } from '#server/follow/changesFeed.ts';
import { FOLLOW_PATTERNS } from '#server/follow/following.ts';
import { CALENDAR_TYPE } from '#server/follow/reviewsCalendar.ts';
import { EMBED_HEADERS, embedAncestors } from '#server/http/embedHeaders.ts';
import { pageHeaders } from '#server/http/pageHeaders.ts';

import type { File } from './pageFiles.ts';

type Headers = Record<string, string>;

const FOREVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** What may be read from any site. */
const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};
const NOINDEX = { 'X-Robots-Tag': 'noindex' };

type Rule = { path: string; headers: Headers };
type Folder = { folder: string; illustrative: boolean };

/** A policy for pages, and one for embeds, which somebody may frame; each page says the rest itself. */
type Framing = {
  /** Who may frame embeds; see embedAncestors. */
  frames: string;
  /** The first steps of the addresses of pages. */
  sections: readonly string[];
};

/**
 * Which headers go where; `*` at the end of a path stands for anything. The policy of pages is not
 * among them: see `pageRules`.
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
    { path: '/embed.js', headers: OPEN },
    { path: '/embed-frame.js', headers: OPEN },
  ];
  return { everywhere, within: [...files, ...within] };
}

/**
 * The policy of pages, section by section: hosts that put all rules together would put it on embeds,
 * too, if it stood on everything, and then nobody could frame them.
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
 * Feeds and calendars may be read from any site.
 * @param names how a host knows them: by a pattern or by an ending
 */
const followRules = (folders: readonly Folder[], names: readonly string[]): Rule[] =>
  folders
    // What stands below another comes first, where the first rule that matches is the only one.
    .toSorted((a, b) => b.folder.length - a.folder.length)
    .flatMap(({ folder, illustrative }) =>
      names.map((name) => ({
        path: `${folder}${name}`,
        headers: { ...OPEN, ...(illustrative && NOINDEX) },
      })),
    );

/**
 * For Netlify and Cloudflare Pages, which put the headers of all rules that match together. What no
 * rule but the first is about, such as the answer where nothing is, may not be framed either: the
 * older header says so, as browsers pass over it where a policy has `frame-ancestors`
 * (Content Security Policy Level 3, 6.4.2 on `X-Frame-Options`).
 */
const headersFile = (everywhere: Headers, rules: readonly Rule[]): string =>
  [{ path: '/*', headers: { ...everywhere, 'X-Frame-Options': 'DENY' } }, ...rules]
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
      mimeTypes: {
        '.atom': FEED_TYPE,
        '.ics': `${CALENDAR_TYPE}; charset=utf-8`,
        '.csv': 'text/csv; charset=utf-8',
      },
    },
    null,
    2,
  )}\n`;

/**
 * Files in which common hosts look for headers.
 * @param policy the content security policy of the pages
 * @param folders of the records, such as '' and /example
 */
export function headerFiles(policy: string, folders: readonly Folder[], framing: Framing): File[] {
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
