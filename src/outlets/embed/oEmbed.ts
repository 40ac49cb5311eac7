import type { FigureRecord } from '#src/figures/Figure.ts';
import { CARD_SIZE_PX } from '#src/contract/plain/words.ts';
import { frameSnippet } from './snippets.ts';

import { pageEmbed } from './pageEmbed.ts';

/** Wide enough for every widget. The frame itself is as wide as its container. */
const FRAME_WIDTH_PX = 640;
/** How long consumers may cache the answer; the frame in it is always up to date. */
const CACHE_AGE_S = 86_400;

/** The greatest size that a consumer has room for, in pixels; null: no limit given. */
type MaxSize = { width: number | null; height: number | null };

export type OEmbedRequest = {
  /** Address of a page or an embed within the record, with its query. */
  address: string;
  record: FigureRecord;
  /** The site's origin, such as https://placeboard.example. */
  origin: string;
  /** Prefix of the record's addresses, such as `/example`; '' for none. */
  prefix: string;
  /** Whether the site is static files, which answer no query. */
  isFile: boolean;
  maxSize: MaxSize;
  /** Absolute address of a page's link-preview picture. @param page its address within the record */
  cardAddress: (page: string) => string;
};

/**
 * The oEmbed 1.0 answer for a page or an embed, of type `rich`: its HTML is the builder's frame.
 * @returns null where no widget shows the page
 */
export function oEmbed({
  address,
  record,
  origin,
  prefix,
  isFile,
  maxSize,
  cardAddress,
}: OEmbedRequest) {
  const embed = pageEmbed(address, record, isFile);
  if (embed === null) return null;
  const absolute = (path: string) => `${origin}${prefix}${path}`;
  const title =
    record.system.basis === 'illustrative' ? `Illustrative: ${embed.title}` : embed.title;
  const height = Math.min(embed.height, maxSize.height ?? embed.height);
  // The picture has one size, and is left out where that is too large.
  const fits = (['width', 'height'] as const).every(
    (side) => CARD_SIZE_PX[side] <= (maxSize[side] ?? Infinity),
  );
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Placeboard',
    provider_url: absolute(''),
    title,
    cache_age: CACHE_AGE_S,
    html: frameSnippet({
      address: absolute(embed.address),
      page: absolute(embed.page),
      title,
      height,
    }),
    width: Math.min(FRAME_WIDTH_PX, maxSize.width ?? FRAME_WIDTH_PX),
    height,
    ...(fits && {
      thumbnail_url: cardAddress(embed.page),
      thumbnail_width: CARD_SIZE_PX.width,
      thumbnail_height: CARD_SIZE_PX.height,
    }),
  };
}
