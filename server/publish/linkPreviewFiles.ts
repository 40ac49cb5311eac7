import { linkPreviewPath } from '#server/http/linkPreviewPath.ts';
import type { Build } from '#server/pages/build.ts';
import { cardPng } from '#server/pages/cardPng.ts';
import { cardAddress, hasLinkPreview, type PageLocation } from '#server/pages/socialTags.ts';
import type { LinkPreview } from '#src/entry/server.tsx';

import type { PublishedFile } from './PublishedFile.ts';

export type LinkPreviewOptions = {
  build: Pick<Build, 'oEmbed'>;
  /** Fetches what oEmbed documents are made from. */
  load: Parameters<Build['oEmbed']>[0]['load'];
  /** The record's folder, from the root: '' or '/example'. */
  folder: string;
};

/**
 * The link previews of a page as files: its picture and, if a widget shows it, its oEmbed document.
 * Both need absolute addresses: none if the site's public address isn't known.
 */
export async function linkPreviewFiles(
  { origin, card }: LinkPreview,
  location: PageLocation,
  { build, load, folder }: LinkPreviewOptions,
): Promise<PublishedFile[]> {
  if (origin === null || !hasLinkPreview(location)) return [];
  const { prefix, address } = location;
  const files: PublishedFile[] = [];
  const embed = await build.oEmbed({
    address,
    load,
    origin,
    prefix,
    isFile: true,
    maxSize: { width: null, height: null },
    cardAddress: (page) => cardAddress(origin, { prefix, address: page }),
  });
  if (embed)
    files.push({
      path: `${folder}${linkPreviewPath('oembed', address)}`.slice(1),
      body: JSON.stringify(embed),
    });
  if (card)
    files.push({
      path: `${folder}${linkPreviewPath('og', address)}`.slice(1),
      body: await cardPng(await card()),
    });
  return files;
}
