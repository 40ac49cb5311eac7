import { embedPolicy } from '#server/http/embedHeaders.ts';
import { pagePolicy } from '#server/http/pagePolicy.ts';
import type { Build } from '#server/pages/build.ts';
import { documentOf, embedDocument } from '#server/pages/document.ts';
import { renderInfoOf } from '#server/pages/renderInfoOf.ts';
import { embedLink, socialTags, type Stands } from '#server/pages/socialTags.ts';
import type { Mount } from '#server/records/mounts/Mount.ts';
import { escapeHtml } from '#src/narrative/language/escapeHtml.ts';

import { queryNotice } from './queryNotice.ts';
import { toldFiles, type ToldSetup } from './toldFiles.ts';

/** A file of the published copy: its path from the folder's root, and what is in it. */
export type File = { path: string; body: string | Uint8Array };

export type PageSetup = {
  build: Build;
  mount: Mount;
  mounts: readonly Mount[];
  postcodes: string | null;
  /** Where all addresses begin; files don't know it, as it is where their folder is put. */
  base: string;
  /** Days on which the register has a page of its own. */
  days: readonly string[];
  /** What oEmbed is told from. */
  record: ToldSetup['record'];
};

/**
 * Where a page stands. Hosts that find `x.html` answer the bare address `/x` with it; all others
 * find `x/index.html`, some by way of `/x/`. So each page is there under both names.
 */
const pathsOf = (address: string): string[] =>
  address === '' ? ['index.html'] : [`${address.slice(1)}.html`, `${address.slice(1)}/index.html`];

const redirectDocument = (to: string): string => `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>Moved – Placeboard</title><meta http-equiv="refresh" content="0; url=${escapeHtml(to)}"><meta name="robots" content="noindex"></head>
<body><p>This has moved: <a href="${escapeHtml(to)}">go there</a>.</p></body>
</html>
`;

async function rendered(address: string, setup: PageSetup) {
  const { build, mount, mounts, postcodes } = setup;
  return build.render(
    new Request(`http://localhost${mount.prefix}${address}`),
    { ...renderInfoOf(mount, mounts, postcodes), isFile: true },
    mount,
  );
}

const policyOf = ({ build, mount, postcodes }: PageSetup): string =>
  pagePolicy(build.styleHash, [mount.apiAddress, postcodes]);

const standsAt = (address: string, { mount }: PageSetup): Stands => ({
  prefix: mount.prefix,
  address: address === '/' && mount.prefix ? '' : address,
  isFile: true,
});

/** What stands in the head of a file, as its host may send no headers. */
const headOf = (head: string, mount: Mount): string =>
  [
    '<meta name="referrer" content="strict-origin-when-cross-origin">',
    mount.illustrative && !head.includes('name="robots"')
      ? '<meta name="robots" content="noindex">'
      : '',
    head,
  ].join('');

/**
 * One page as files, and what others are told of it.
 * @param address what is rendered, without the record's prefix, such as /register?asAt=2023-07-05
 * @param stands where it stands, where that isn't its address
 * @throws Error where there is no such page, or it can't be made
 */
export async function pageFiles(
  address: string,
  setup: PageSetup,
  stands = address,
): Promise<File[]> {
  const { build, mount, base, days } = setup;
  const folder = mount.prefix.slice(base.length);
  const paths = pathsOf(folder + (stands === '/' ? '' : stands));
  const page = await rendered(address, setup);
  if ('redirect' in page)
    return paths.map((path) => ({ path, body: redirectDocument(page.redirect) }));
  const { app, pageData, status, told } = page;
  if (pageData === null) throw new Error(`${mount.prefix}${address} can’t be rendered: ${status}`);
  const at = standsAt(address, setup);
  const body = documentOf(build.frame, {
    policy: policyOf(setup),
    head: headOf(page.head, mount) + (told ? socialTags(told, at) : ''),
    before: queryNotice(app, { days, prefix: mount.prefix }),
    app,
    pageData,
  });
  return [
    ...paths.map((path) => ({ path, body })),
    ...(told ? await toldFiles(told, at, { ...setup, folder }) : []),
  ];
}

/**
 * One embed as files: what its bare address answers.
 * @throws Error where it can't be made
 */
export async function embedFiles(address: string, setup: PageSetup): Promise<File[]> {
  const { build, mount, base } = setup;
  const page = await rendered(address, setup);
  if ('redirect' in page || page.status !== 200)
    throw new Error(`${mount.prefix}${address} can’t be rendered: ${page.status}`);
  const { app, told } = page;
  const at = standsAt(address, setup);
  const folder = mount.prefix.slice(base.length);
  const head = page.head + (told ? embedLink(told, at) : '');
  const policy = embedPolicy(build.embed.styleHash, '');
  const body = embedDocument({ ...build.embed, policy, head, app });
  return [
    ...pathsOf(folder + address).map((path) => ({ path, body })),
    ...(told ? await toldFiles(told, at, { ...setup, folder }) : []),
  ];
}

/** What a host answers where nothing is. */
export async function missingPage(setup: PageSetup): Promise<File> {
  const page = await rendered('/404', setup);
  if ('redirect' in page || page.status !== 404) throw new Error('There is a page at /404');
  return {
    path: `${setup.mount.prefix.slice(setup.base.length)}/404.html`.slice(1),
    body: documentOf(setup.build.frame, {
      policy: policyOf(setup),
      head: headOf(page.head, setup.mount),
      app: page.app,
      pageData: null,
    }),
  };
}
