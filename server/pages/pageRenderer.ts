import type { Mount } from '#server/records/mounts/Mount.ts';
import type { PageParameters } from '#src/entry/server.tsx';

/** A response before it is encoded. */
export type ResponseContent = {
  status: number;
  /** For a page with its Content-Security-Policy; for a redirect with its Location. */
  headers: Record<string, string>;
  body: string | Uint8Array<ArrayBuffer>;
};

/** What rendering a page needs to know about its deployment. */
export type Site = {
  mounts: readonly Mount[];
  /** Address of the postcode look-up that pages use; null: none. */
  postcodes: string | null;
  /** Who may frame embeds: `*` for anybody, or origins separated by spaces; '' for nobody. */
  frames: string;
};

/**
 * Renders one address to a complete document.
 * @param request a GET of the normalised address, with the record's prefix and without campaign tags,
 *   the reader's headers or host, so that the page can be cached for everybody
 * @param mount the record that the address belongs to
 */
export type PageRenderer = (request: Request, mount: Mount, site: Site) => Promise<ResponseContent>;

/**
 * Answers what other sites request to show a link to a page: its oEmbed document, its picture.
 * @param address normalised
 */
export type LinkPreviewHandler = (
  address: URL,
  mount: Mount,
  site: Site,
) => Promise<ResponseContent>;

/** What the built application renders. */
export type Renderer = {
  renderPage: PageRenderer;
  /** Handlers of link previews by path after a record's prefix, such as `/oembed`. */
  linkPreviews: Readonly<Record<string, LinkPreviewHandler>>;
  /** Pages are rendered without the parameters that they don't read. */
  pages: readonly PageParameters[];
};
