import type { WidgetRecord } from '#src/client/widget.ts';
import { CARD_SIZE_PX } from '#src/contract/plain/words.ts';
import { frameSnippet } from '#src/features/embed/snippets.ts';

import { pageEmbed } from './pageEmbed.ts';

/** Wide enough for every widget; the frame itself is as wide as what holds it. */
const FRAME_WIDTH_PX = 640;
/** How long a consumer may keep it, in seconds: the frame in it is always up to date. */
const CACHE_AGE_S = 86_400;

/** The most that a consumer has room for, in pixels; null: not said. */
type MaxSize = { width: number | null; height: number | null };

export type OEmbedRequest = {
  /** Of a page or an embed, within the record, with its query. */
  address: string;
  record: WidgetRecord;
  /** Of the site, such as https://placeboard.example. */
  origin: string;
  /** Where the record's addresses begin. */
  prefix: string;
  /** Whether the site is made of files, which answer no query. */
  isFile: boolean;
  maxSize: MaxSize;
  /** Where the picture of a page is, as a whole address. @param page within the record */
  cardAddress: (page: string) => string;
};

/**
 * How to put a page into another, as oEmbed 1.0 says it, of type `rich`: the same frame that the
 * builder gives.
 * @returns null where no widget shows it
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
  // A picture larger than that room would not keep to it, and there is one size.
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
