import { besideAddress } from '#server/http/besidePage.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import { CARD } from '#src/contract/plain/words.ts';
import type { Told } from '#src/entry/server.tsx';
import { escapeHtml } from '#src/narrative/language/escapeHtml.ts';

/** Where a page stands. */
export type Stands = {
  /** Where the record's addresses begin. */
  prefix: string;
  /** Within the record, with its query. */
  address: string;
  /** Whether it is a file of a published copy, which answers no query. */
  isFile: boolean;
};

/** A file stands for its bare address alone: what a query would change is not written beside it. */
export const hasBeside = ({ address, isFile }: Stands) => !(isFile && address.includes('?'));

/** Where a consumer asks what to put into its page. @returns a whole address */
function oEmbedAddress(origin: string, { prefix, address, isFile }: Stands): string {
  if (isFile) return `${origin}${prefix}${besideAddress('oembed', address)}`;
  return withQuery(`${origin}${prefix}/oembed`, {
    url: `${origin}${prefix}${address}`,
    format: 'json',
  });
}

/** Where a page's picture is. @returns a whole address */
export function cardAddress(origin: string, { prefix, address }: Omit<Stands, 'isFile'>): string {
  const { pathname, search } = new URL(address, origin);
  return `${origin}${prefix}${besideAddress('og', pathname)}${search}`;
}

/** By which others find out how to put a page, or an embed, into theirs; '' where no widget shows it. */
export function embedLink({ origin, hasWidget, title }: Told, stands: Stands): string {
  if (origin === null || !hasWidget || !hasBeside(stands)) return '';
  return `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(oEmbedAddress(origin, stands))}" title="${escapeHtml(title)}">`;
}

const tag = (name: string, text: string | number) =>
  `<meta property="og:${name}" content="${escapeHtml(String(text))}">`;

/**
 * Tags by which other people's sites show a link to a page (Open Graph, and what X reads beside it).
 * Their addresses must be whole: without a public address of the site there is no picture, and no
 * oEmbed.
 */
export function socialTags(told: Told, stands: Stands): string {
  const { title, siteName, description, origin, isIllustrative } = told;
  const hasCard = origin !== null && hasBeside(stands);
  const named = isIllustrative ? `Illustrative: ${title}` : title;
  return [
    tag('type', 'website'),
    tag('title', named),
    tag('description', description),
    tag('site_name', siteName),
    tag('locale', 'en_GB'),
    ...(origin === null ? [] : [tag('url', `${origin}${stands.prefix}${stands.address}`)]),
    ...(hasCard
      ? [
          tag('image', cardAddress(origin, stands)),
          tag('image:type', 'image/png'),
          tag('image:width', CARD.width),
          tag('image:height', CARD.height),
          tag('image:alt', `${named}. ${description}`),
        ]
      : []),
    `<meta name="twitter:card" content="${hasCard ? 'summary_large_image' : 'summary'}">`,
    embedLink(told, stands),
  ].join('');
}
