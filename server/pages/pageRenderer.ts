import type { Mount } from '#server/records/mounts/Mount.ts';

export type Page = {
  status: number;
  /** The whole document. */
  body: string;
  /** Content-Security-Policy for this document, Location of a redirect, and the like. */
  headers: Record<string, string>;
};

/** What a page must know of the deployment that it stands in. */
export type Site = {
  /** Every record of it. */
  mounts: readonly Mount[];
  /** Address of a look-up of postcodes that pages may ask; null: there is none. */
  postcodes: string | null;
  /** Who may frame embeds: `*` for anybody, or origins with spaces between; '' for nobody. */
  frames: string;
};

/**
 * Renders one address to a complete document.
 * @param request a GET of the normalised address (prefix included, campaign tags dropped) without
 *   the reader's headers or host, so that a page can be kept and shown to anybody
 * @param mount one of the site's
 */
export type PageRenderer = (request: Request, mount: Mount, site: Site) => Promise<Page>;

/** An answer whose bytes are the same for everybody. */
export type Answered = {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array<ArrayBuffer>;
};

/**
 * Answers what other people's sites ask about a page.
 * @param address normalised, like a page's
 */
export type Teller = (address: URL, mount: Mount, site: Site) => Promise<Answered>;
