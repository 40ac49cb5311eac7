import { following } from '#server/follow/following.ts';
import { pagePolicy } from '#server/http/pagePolicy.ts';
import type { Build } from '#server/pages/build.ts';
import { askMount } from '#server/records/mounts/askMount.ts';
import type { Mount } from '#server/records/mounts/Mount.ts';
import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import { changeDates } from '#src/record/changeDates.ts';

import { apiFiles } from './apiFiles.ts';
import { headerFiles } from './headerFiles.ts';
import { embedFiles, missingPage, pageFiles, type File, type PageSetup } from './pageFiles.ts';
import { dayAddress } from './queryNotice.ts';
import { robotsFile, sitemap } from './sitemap.ts';

export type SiteSetup = {
  build: Build;
  mounts: readonly Mount[];
  postcodes: string | null;
  base: string;
  /** Who may frame embeds: `*` for anybody, or origins with spaces between; '' for nobody. */
  frames: string;
  /** Public address of the site; null: what a record says, if it does. */
  address: string | null;
};

/** Where a record's files stand, from the folder's root: '' or '/example'. */
const folderOf = ({ prefix }: Mount, base: string) => prefix.slice(base.length);

/** Everything of one record but its sitemap. */
async function* recordFiles(mount: Mount, site: SiteSetup): AsyncGenerator<File> {
  const [system, places, services, decisions, sources, indicators] = await Promise.all([
    askMount(mount, 'system'),
    askMount(mount, 'places'),
    askMount(mount, 'services'),
    askMount(mount, 'decisions'),
    askMount(mount, 'sources'),
    askMount(mount, 'indicators'),
  ]);
  const days = changeDates({
    system: system.items,
    places: places.items,
    services: services.items,
    decisions: decisions.items,
    sources: sources.items,
  }).map(({ day }) => day);
  const [own] = system.items;
  if (!own) throw new Error(`The record at ${mount.prefix || '/'} has no system`);
  const about = { places: places.items, services: services.items, indicators: indicators.items };
  const setup: PageSetup = { ...site, mount, days, record: { ...about, system: own } };
  const { pages, redirects } = site.build.addresses(about);
  for (const address of [...pages, ...redirects]) yield* await pageFiles(address, setup);
  for (const address of site.build.embedAddresses(about)) yield* await embedFiles(address, setup);
  for (const day of days)
    yield* await pageFiles(withQuery(paths.register, { asAt: day }), setup, dayAddress(day));
  yield await missingPage(setup);
  yield* await apiFiles(mount, site.base);
  for (const { address, body } of await following(mount))
    yield { path: `${folderOf(mount, site.base)}${address}`.slice(1), body: body() };
}

/** The sitemap of the published records; null where no public address is known. */
async function sitemapOf(site: SiteSetup): Promise<{ address: string; body: string } | null> {
  const pages: string[] = [];
  let updated = '';
  let { address } = site;
  for (const mount of site.mounts.filter(({ illustrative }) => !illustrative)) {
    const [system, places, services, indicators] = await Promise.all([
      askMount(mount, 'system'),
      askMount(mount, 'places'),
      askMount(mount, 'services'),
      askMount(mount, 'indicators'),
    ]);
    const [own] = system.items;
    address ??= own?.baseAddress ?? null;
    if (own && own.updated > updated) ({ updated } = own);
    const found = site.build.addresses({
      places: places.items,
      services: services.items,
      indicators: indicators.items,
    });
    pages.push(...found.pages.map((page) => mount.prefix + (page === '/' ? '' : page) || '/'));
  }
  if (address === null) return null;
  const whole = (path: string) => new URL(path, address).href;
  return { address: whole(`${site.base}/sitemap.xml`), body: sitemap(pages.map(whole), updated) };
}

/** The first steps of the addresses of all pages: `places`, `register`, … */
const sectionsOf = (build: Build): string[] => {
  const one = [{ id: 'one' }];
  const { pages, redirects } = build.addresses({ places: one, services: one, indicators: one });
  return [
    ...new Set([...pages, ...redirects].map((address) => address.split('/')[1] ?? '')),
  ].filter((section) => section !== '');
};

/** Every file of the published copy but those that were built. */
export async function* siteFiles(site: SiteSetup): AsyncGenerator<File> {
  const { build, mounts, postcodes, base, frames } = site;
  for (const mount of mounts) yield* recordFiles(mount, site);
  const map = await sitemapOf(site);
  if (map) yield { path: 'sitemap.xml', body: map.body };
  const illustrative = mounts.filter((mount) => mount.illustrative);
  yield {
    path: 'robots.txt',
    body: robotsFile(
      base,
      illustrative.map((mount) => folderOf(mount, base)),
      map?.address ?? null,
    ),
  };
  yield* headerFiles(
    pagePolicy(build.styleHash, [...mounts.map(({ apiAddress }) => apiAddress), postcodes]),
    mounts.map((mount) => ({
      folder: folderOf(mount, base),
      illustrative: mount.illustrative,
    })),
    { frames, sections: sectionsOf(build) },
  );
}
