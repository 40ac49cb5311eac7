import { escapeHtml } from '#src/narrative/language/escapeHtml.ts';
import { paths } from '#src/addresses/paths.ts';
import { formatDate } from '#src/narrative/language/format.ts';

/** The part of a page that is its own: the header's search stands on every page. */
const mainOf = (app: string): string => app.slice(app.indexOf('<main'), app.lastIndexOf('</main>'));

/** Whether a query means something on a page: it has a form or links that ask by one. */
export const asksByQuery = (app: string): boolean =>
  /<form\b[^>]*\bmethod="get"|\bhref="(?:\/(?!\/)[^"?]*)?\?/i.test(mainOf(app));

/**
 * What a published page says where scripts are off and a query would mean something: that no query
 * is answered here, and where the register stands on days that have pages of their own.
 */
export function queryNotice(
  app: string,
  { days, prefix }: { days: readonly string[]; prefix: string },
): string {
  if (!asksByQuery(app)) return '';
  const links = days.map(
    (day) => `<a href="${escapeHtml(`${prefix}${dayAddress(day)}`)}">${formatDate(day)}</a>`,
  );
  const dated =
    links.length > 0 && mainOf(app).includes('name="asAt"')
      ? `<details><summary>The register on the days on which it changed</summary><p>${links.join(', ')}</p></details>`
      : '';
  return `<noscript><div class="container screen-only"><div class="notice small"><p>Choosing a date, a filter or words to search for needs JavaScript here, as this copy of the site is made of files. The page itself is whole.</p>${dated}</div></div></noscript>`;
}

/** Where the register on a day stands as a file: no address of the app, which has `?asAt=`. */
export const dayAddress = (day: string): string => `${paths.register}/on/${day}`;
