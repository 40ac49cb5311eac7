import { escapeHtml } from '#src/narrative/language/escapeHtml.ts';
import { paths } from '#src/addresses/paths.ts';
import { formatDate } from '#src/narrative/language/format.ts';

/** A page without header and footer: the header's search is on every page. */
const mainOf = (app: string): string => app.slice(app.indexOf('<main'), app.lastIndexOf('</main>'));

/** Whether a page has a form or links that use a query. */
export const hasQueryControls = (app: string): boolean =>
  /<form\b[^>]*\bmethod="get"|\bhref="(?:\/(?!\/)[^"?]*)?\?/i.test(mainOf(app));

/**
 * The notice, for readers without script, that a static host ignores queries; on pages with a date
 * field also links to the days on which the register has a page of its own. '' if a page uses no
 * queries.
 * @param days YYYY-MM-DD
 */
export function queryNotice(
  app: string,
  { days, prefix }: { days: readonly string[]; prefix: string },
): string {
  if (!hasQueryControls(app)) return '';
  const links = days.map(
    (day) => `<a href="${escapeHtml(`${prefix}${dayAddress(day)}`)}">${formatDate(day)}</a>`,
  );
  const dated =
    links.length > 0 && mainOf(app).includes('name="asAt"')
      ? `<details><summary>The register on the days on which it changed</summary><p>${links.join(', ')}</p></details>`
      : '';
  return `<noscript><div class="container screen-only"><div class="notice small"><p>Choosing a date, a filter or words to search for needs JavaScript here, as this copy of the site is made of files. The page itself is whole.</p>${dated}</div></div></noscript>`;
}

/** The path of the file with the register on a day; the app itself has `?asAt=` instead. */
export const dayAddress = (day: string): string => `${paths.register}/on/${day}`;
