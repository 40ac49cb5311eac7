import { CARD_SIZE_PX } from '#src/contract/plain/words.ts';
import type { LoadAnswer } from '#src/figures/loadFigure.ts';

import { FRAME_WIDTH_PX, loadEmbedHeight } from './loadEmbedHeight.ts';
import { loadPageEmbed } from './loadPageEmbed.ts';
import { oEmbedSnippet } from './snippets.ts';

/** Wider than this a widget gains nothing. */
const MAX_FRAME_WIDTH_PX = 1100;
/** How long consumers may cache the answer; the frame in it is always up to date. */
const CACHE_AGE_S = 86_400;

/** The greatest size that a consumer has room for, in pixels; null: no limit given. */
type MaxSize = { width: number | null; height: number | null };

export type OEmbedRequest = {
  /** Address of a page or an embed within the record, with its query. */
  address: string;
  /** Asks for what the widget shows. */
  load: LoadAnswer;
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
 * The oEmbed 1.0 answer for a page or an embed, of type `rich`: its HTML is a link and a frame, as tall
 * as the widget at the width that was asked for.
 * @returns null where no widget shows the page
 */
export async function oEmbed({
  address,
  load,
  origin,
  prefix,
  isFile,
  maxSize,
  cardAddress,
}: OEmbedRequest) {
  const embed = await loadPageEmbed(address, { isFile, load });
  if (embed === null) return null;
  const absolute = (path: string) => `${origin}${prefix}${path}`;
  const { widget, question } = embed;
  const isIllustrative = question.system.basis === 'illustrative';
  const title = isIllustrative ? `Illustrative: ${embed.title}` : embed.title;
  const width = Math.min(maxSize.width ?? FRAME_WIDTH_PX, MAX_FRAME_WIDTH_PX);
  const whole = await loadEmbedHeight(widget, question, { load, width });
  const height = Math.min(whole, maxSize.height ?? whole);
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
    html: oEmbedSnippet({
      address: absolute(embed.address),
      page: absolute(embed.page),
      title,
      height,
    }),
    width,
    height,
    ...(fits && {
      thumbnail_url: cardAddress(embed.page),
      thumbnail_width: CARD_SIZE_PX.width,
      thumbnail_height: CARD_SIZE_PX.height,
    }),
  };
}
