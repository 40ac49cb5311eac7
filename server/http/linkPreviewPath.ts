/**
 * What other sites request to show a link to a page: its oEmbed document and its picture (Open
 * Graph). Each kind has a folder of its own, so that a host of static files can serve them too.
 */
const EXTENSIONS = { oembed: 'json', og: 'png' } as const;
export type LinkPreviewKind = keyof typeof EXTENSIONS;

/** `/places/blackpool` → `/oembed/places/blackpool.json`; `/` → `/oembed/index.json`. */
export const linkPreviewPath = (kind: LinkPreviewKind, page: string): string =>
  `/${kind}${page === '/' || page === '' ? '/index' : page}.${EXTENSIONS[kind]}`;

/** The page that a link preview's path belongs to; null if it isn't such a path. */
export function pageOfLinkPreview(kind: LinkPreviewKind, address: string): string | null {
  const [start, end] = [`/${kind}/`, `.${EXTENSIONS[kind]}`];
  const page = address.slice(start.length - 1, -end.length);
  if (!address.startsWith(start) || !address.endsWith(end) || page.length < 2) return null;
  return page === '/index' ? '/' : page;
}
