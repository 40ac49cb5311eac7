import { besideAddress } from '#server/http/besidePage.ts';
import type { Build } from '#server/pages/build.ts';
import { cardPng } from '#server/pages/cardPng.ts';
import { cardAddress, hasBeside, type Stands } from '#server/pages/socialTags.ts';
import type { Told } from '#src/entry/server.tsx';

import type { File } from './pageFiles.ts';

export type ToldSetup = {
  build: Pick<Build, 'oEmbed'>;
  record: Parameters<Build['oEmbed']>[0]['record'];
  /** The record's folder, from the root of the copy: '' or '/example'. */
  folder: string;
};

/**
 * What other people's sites ask about a page, as files: its picture and, where a widget shows it, how
 * to put it into another page. Both hold whole addresses: none where the site's own isn't known.
 */
export async function toldFiles(
  { origin, card }: Told,
  stands: Stands,
  { build, record, folder }: ToldSetup,
): Promise<File[]> {
  if (origin === null || !hasBeside(stands)) return [];
  const { prefix, address } = stands;
  const files: File[] = [];
  const embed = build.oEmbed({
    address,
    record,
    origin,
    prefix,
    isFile: true,
    most: { width: null, height: null },
    cardOf: (page) => cardAddress(origin, { prefix, address: page }),
  });
  if (embed)
    files.push({
      path: `${folder}${besideAddress('oembed', address)}`.slice(1),
      body: JSON.stringify(embed),
    });
  if (card)
    files.push({
      path: `${folder}${besideAddress('og', address)}`.slice(1),
      body: await cardPng(card()),
    });
  return files;
}
