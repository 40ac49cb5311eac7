import { linkPreviewPath } from '#server/http/linkPreviewPath.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import { CARD_SIZE_PX } from '#src/contract/plain/words.ts';
import type { LinkPreview } from '#src/entry/server.tsx';
import { escapeHtml } from '#src/narrative/language/escapeHtml.ts';

/** Where a page is. */
export type PageLocation = {
  /** The record's prefix: '' or '/example'. */
  prefix: string;
  /** Within the record, with its query. */
  address: string;
  /** Whether it is a file on a static host, which ignores queries. */
  isFile: boolean;
};

/** Static hosts have link previews for addresses without a query only. */
export const hasLinkPreview = ({ address, isFile }: PageLocation) =>
  !(isFile && address.includes('?'));

/** The absolute address of a page's oEmbed document. */
function oEmbedAddress(origin: string, { prefix, address, isFile }: PageLocation): string {
  if (isFile) return `${origin}${prefix}${linkPreviewPath('oembed', address)}`;
  return withQuery(`${origin}${prefix}/oembed`, {
    url: `${origin}${prefix}${address}`,
    format: 'json',
  });
}

/** The absolute address of a page's picture. */
export function cardAddress(
  origin: string,
  { prefix, address }: Omit<PageLocation, 'isFile'>,
): string {
  const { pathname, search } = new URL(address, origin);
  return `${origin}${prefix}${linkPreviewPath('og', pathname)}${search}`;
}

/** The tag by which oEmbed consumers discover a page's oEmbed document; '' if no widget shows it. */
export function embedLink(
  { origin, hasWidget, title }: LinkPreview,
  location: PageLocation,
): string {
  if (origin === null || !hasWidget || !hasLinkPreview(location)) return '';
  return `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(oEmbedAddress(origin, location))}" title="${escapeHtml(title)}">`;
}

const tag = (name: string, text: string | number) =>
  `<meta property="og:${name}" content="${escapeHtml(String(text))}">`;

/**
 * Open Graph and Twitter tags, by which other sites show a link to a page. Their addresses must be
 * absolute: without a public address of the site there is no picture and no oEmbed.
 */
export function socialTags(preview: LinkPreview, location: PageLocation): string {
  const { title, siteName, description, origin, isIllustrative } = preview;
  const hasCard = origin !== null && hasLinkPreview(location);
  const named = isIllustrative ? `Illustrative: ${title}` : title;
  return [
    tag('type', 'website'),
    tag('title', named),
    tag('description', description),
    tag('site_name', siteName),
    tag('locale', 'en_GB'),
    ...(origin === null ? [] : [tag('url', `${origin}${location.prefix}${location.address}`)]),
    ...(hasCard
      ? [
          tag('image', cardAddress(origin, location)),
          tag('image:type', 'image/png'),
          tag('image:width', CARD_SIZE_PX.width),
          tag('image:height', CARD_SIZE_PX.height),
          tag('image:alt', `${named}. ${description}`),
        ]
      : []),
    `<meta name="twitter:card" content="${hasCard ? 'summary_large_image' : 'summary'}">`,
    embedLink(preview, location),
  ].join('');
}
