import { followFiles } from '#server/follow/followFiles.ts';
import { pagePolicy } from '#server/http/headers/pagePolicy.ts';
import type { Build } from '#server/pages/build.ts';
import { createLoad } from '#server/records/mounts/createLoad.ts';
import { fetchCollection } from '#server/records/mounts/fetchCollection.ts';
import type { Mount } from '#server/records/mounts/Mount.ts';
import type { AddressIds } from '#src/addresses/addressesOf.ts';
import { isListed } from '#src/addresses/isListed.ts';
import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import { keysOf, PARAMETERS } from '#src/contract/collections.ts';
import { changeDates } from '#src/record/changes/changeDates.ts';

import { apiFiles } from './apiFiles.ts';
import { headerFiles } from './headerFiles.ts';
import { embedFiles, notFoundFile, pageFiles, type PageOptions } from './pageFiles.ts';
import type { PublishedFile } from './PublishedFile.ts';
import { dayAddress } from './queryNotice.ts';
import { robotsFile, sitemap } from './sitemap.ts';

export type SiteOptions = {
  build: Build;
  mounts: readonly Mount[];
  postcodes: string | null;
  base: string;
  /** Who may frame embeds: `*` for anybody, or origins separated by spaces; '' for nobody. */
  frames: string;
  /** Public address of the site; null: the one that a record names, if any. */
  address: string | null;
};

/** The folder of a record's files, from the root: '' or '/example'. */
const folderOf = ({ prefix }: Mount, base: string) => prefix.slice(base.length);

/** The ids of a record that addresses may have, by their parameters. @throws Error if the API fails */
async function addressIds(mount: Mount): Promise<AddressIds> {
  const ids = PARAMETERS.map(async ({ parameter, collection }) => {
    const { items } = await fetchCollection(mount, collection);
    return [parameter, keysOf(collection, items)] as const;
  });
  return Object.fromEntries(await Promise.all(ids));
}

/** All files of one record: pages, embeds, API, feeds and calendars. */
async function* recordFiles(mount: Mount, site: SiteOptions): AsyncGenerator<PublishedFile> {
  const [system, places, services, decisions, sources] = await Promise.all([
    fetchCollection(mount, 'system'),
    fetchCollection(mount, 'places'),
    fetchCollection(mount, 'services'),
    fetchCollection(mount, 'decisions'),
    fetchCollection(mount, 'sources'),
  ]);
  const days = changeDates({
    system: system.items,
    places: places.items,
    services: services.items,
    decisions: decisions.items,
    sources: sources.items,
  }).map(({ day }) => day);
  const setup: PageOptions = { ...site, mount, days, load: createLoad(mount) };
  const ids = await addressIds(mount);
  const { pages, redirects } = site.build.addresses(ids);
  for (const address of [...pages, ...redirects]) yield* await pageFiles(address, setup);
  for (const address of site.build.embedAddresses(ids)) yield* await embedFiles(address, setup);
  for (const day of days)
    yield* await pageFiles(withQuery(paths.register, { asAt: day }), setup, dayAddress(day));
  yield await notFoundFile(setup);
  yield* await apiFiles(mount, site.base);
  for (const { address, body } of await followFiles(mount))
    yield { path: `${folderOf(mount, site.base)}${address}`.slice(1), body: body() };
}

/** The sitemap of all records that are not illustrative; null if no public address is known. */
async function sitemapOf(site: SiteOptions): Promise<{ address: string; body: string } | null> {
  const pages: string[] = [];
  let updated = '';
  let { address } = site;
  for (const mount of site.mounts.filter(({ illustrative }) => !illustrative)) {
    const system = await fetchCollection(mount, 'system');
    const [own] = system.items;
    address ??= own?.baseAddress ?? null;
    if (own && own.updated > updated) ({ updated } = own);
    const found = site.build.addresses(await addressIds(mount));
    const listed = found.pages.filter(isListed);
    pages.push(...listed.map((page) => mount.prefix + (page === '/' ? '' : page) || '/'));
  }
  if (address === null) return null;
  const absolute = (path: string) => new URL(path, address).href;
  return {
    address: absolute(`${site.base}/sitemap.xml`),
    body: sitemap(pages.map(absolute), updated),
  };
}

/** The first segments of the paths of all pages: `places`, `register`, … */
const sectionsOf = (build: Build): string[] => {
  const ids = Object.fromEntries(PARAMETERS.map(({ parameter }) => [parameter, ['one']]));
  const { pages, redirects } = build.addresses(ids);
  return [
    ...new Set([...pages, ...redirects].map((address) => address.split('/')[1] ?? '')),
  ].filter((section) => section !== '');
};

/** Every file of the published site, except those of the build. */
export async function* siteFiles(site: SiteOptions): AsyncGenerator<PublishedFile> {
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
