import { embedPolicy } from '#server/http/headers/embedHeaders.ts';
import { pagePolicy } from '#server/http/headers/pagePolicy.ts';
import type { Build } from '#server/pages/build.ts';
import { documentOf, embedDocument } from '#server/pages/document.ts';
import { renderInfoOf } from '#server/pages/renderInfoOf.ts';
import { embedLink, socialTags, type PageLocation } from '#server/pages/socialTags.ts';
import type { Mount } from '#server/records/mounts/Mount.ts';
import { escapeHtml } from '#src/narrative/language/escapeHtml.ts';

import { queryNotice } from './queryNotice.ts';
import { linkPreviewFiles, type LinkPreviewOptions } from './linkPreviewFiles.ts';
import type { PublishedFile } from './PublishedFile.ts';

export type PageOptions = {
  build: Build;
  mount: Mount;
  mounts: readonly Mount[];
  postcodes: string | null;
  /** Path at which all addresses begin; it is no part of the paths of files. */
  base: string;
  /** Days, YYYY-MM-DD, on which the register changed and has a page of its own. */
  days: readonly string[];
  /** Fetches what oEmbed documents are made from. */
  load: LinkPreviewOptions['load'];
};

/**
 * The files of a page. Some hosts serve `/x` from `x.html`, the others from `x/index.html`, so each
 * page is written under both names.
 */
const pathsOf = (address: string): string[] =>
  address === '' ? ['index.html'] : [`${address.slice(1)}.html`, `${address.slice(1)}/index.html`];

const redirectDocument = (to: string): string => `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>Moved – Placeboard</title><meta http-equiv="refresh" content="0; url=${escapeHtml(to)}"><meta name="robots" content="noindex"></head>
<body><p>This has moved: <a href="${escapeHtml(to)}">go there</a>.</p></body>
</html>
`;

async function renderAddress(address: string, options: PageOptions) {
  const { build, mount, mounts, postcodes } = options;
  return build.render(
    new Request(`http://localhost${mount.prefix}${address}`),
    { ...renderInfoOf(mount, mounts, postcodes), isFile: true },
    mount,
  );
}

const policyOf = ({ build, mount, postcodes }: PageOptions): string =>
  pagePolicy(build.styleHash, [mount.apiAddress, postcodes]);

const locationOf = (address: string, { mount }: PageOptions): PageLocation => ({
  prefix: mount.prefix,
  address: address === '/' && mount.prefix ? '' : address,
  isFile: true,
});

/** Adds to the head of a file what the server says in headers, which a static host may not send. */
const headOf = (head: string, mount: Mount): string =>
  [
    '<meta name="referrer" content="strict-origin-when-cross-origin">',
    mount.illustrative && !head.includes('name="robots"')
      ? '<meta name="robots" content="noindex">'
      : '',
    head,
  ].join('');

/**
 * One page as files, with its link previews.
 * @param address to render, without the record's prefix, such as /register?asAt=2023-07-05
 * @param path where the page is written, if not at its address
 * @throws Error if there is no such page, or it can't be rendered
 */
export async function pageFiles(
  address: string,
  options: PageOptions,
  path = address,
): Promise<PublishedFile[]> {
  const { build, mount, base, days } = options;
  const folder = mount.prefix.slice(base.length);
  const paths = pathsOf(folder + (path === '/' ? '' : path));
  const page = await renderAddress(address, options);
  if ('redirect' in page)
    return paths.map((file) => ({ path: file, body: redirectDocument(page.redirect) }));
  const { app, pageData, status, linkPreview } = page;
  if (pageData === null) throw new Error(`${mount.prefix}${address} can’t be rendered: ${status}`);
  const location = locationOf(address, options);
  const body = documentOf(build.frame, {
    policy: policyOf(options),
    head: headOf(page.head, mount) + (linkPreview ? socialTags(linkPreview, location) : ''),
    before: queryNotice(app, { days, prefix: mount.prefix }),
    app,
    pageData,
  });
  return [
    ...paths.map((file) => ({ path: file, body })),
    ...(linkPreview ? await linkPreviewFiles(linkPreview, location, { ...options, folder }) : []),
  ];
}

/**
 * One embed, at its address without a query, as files, with its link previews.
 * @throws Error if it can't be rendered
 */
export async function embedFiles(address: string, options: PageOptions): Promise<PublishedFile[]> {
  const { build, mount, base } = options;
  const page = await renderAddress(address, options);
  if ('redirect' in page || page.status !== 200)
    throw new Error(`${mount.prefix}${address} can’t be rendered: ${page.status}`);
  const { app, linkPreview } = page;
  const location = locationOf(address, options);
  const folder = mount.prefix.slice(base.length);
  const head = page.head + (linkPreview ? embedLink(linkPreview, location) : '');
  const policy = embedPolicy(build.embed.styleHash, '');
  const body = embedDocument({ ...build.embed, policy, head, app });
  return [
    ...pathsOf(folder + address).map((path) => ({ path, body })),
    ...(linkPreview ? await linkPreviewFiles(linkPreview, location, { ...options, folder }) : []),
  ];
}

/** The page that a host answers with 404. */
export async function notFoundFile(options: PageOptions): Promise<PublishedFile> {
  const page = await renderAddress('/404', options);
  if ('redirect' in page || page.status !== 404) throw new Error('There is a page at /404');
  return {
    path: `${options.mount.prefix.slice(options.base.length)}/404.html`.slice(1),
    body: documentOf(options.build.frame, {
      policy: policyOf(options),
      head: headOf(page.head, options.mount),
      app: page.app,
      pageData: null,
    }),
  };
}
