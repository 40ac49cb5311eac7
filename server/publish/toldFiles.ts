import { besideAddress } from '#server/besidePage.ts';
import { cardPng } from '#server/cardPng.ts';
import { renderInfoOf } from '#server/renderInfoOf.ts';
import { cardAddress } from '#server/socialTags.ts';

import type { File, PageSetup } from './pageFiles.ts';

type Asked = Parameters<PageSetup['build']['oEmbed']>[0];

/**
 * What other people's sites ask about a page, as files: its picture and, where a widget shows it, how
 * to put it into another page. Both hold whole addresses: none where the site's own isn't known.
 * @param address of a page or an embed, within the record, without a query
 */
export async function toldFiles(
  address: string,
  { build, mount, mounts, postcodes, base }: PageSetup,
  record: Asked['record'],
): Promise<File[]> {
  const { baseAddress } = record.system;
  if (baseAddress === null) return [];
  const { origin } = new URL(baseAddress);
  const { prefix, fetchApi } = mount;
  const pathOf = (beside: string) => `${prefix.slice(base.length)}${beside}`.slice(1);
  const embed = build.oEmbed({
    address,
    record,
    origin,
    prefix,
    isFile: true,
    most: { width: null, height: null },
    cardOf: (page) => cardAddress(origin, { prefix, address: page }),
  });
  const card = await build.renderCard(
    new Request(`http://localhost${prefix}${address === '/' && prefix ? '' : address}`),
    renderInfoOf(mount, mounts, postcodes),
    fetchApi,
  );
  return [
    ...(embed
      ? [{ path: pathOf(besideAddress('oembed', address)), body: JSON.stringify(embed) }]
      : []),
    ...(card === null
      ? []
      : [{ path: pathOf(besideAddress('og', address)), body: await cardPng(card) }]),
  ];
}
