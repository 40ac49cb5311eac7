import type { Mount } from './Mount.ts';

export type Page = {
  status: number;
  /** The whole document. */
  body: string;
  /** What the browser needs to take the page over, as JSON under a name of its own; null: nothing. */
  state: { name: string; json: string } | null;
  /** Content-Security-Policy for this document, Location of a redirect, and the like. */
  headers: Record<string, string>;
};

/**
 * Renders one address to a complete document.
 * @param request a GET of the normalised address (prefix included, campaign tags dropped) without
 *   the reader's headers or host, so that a page can be kept and shown to anybody
 * @param mounts every record of this deployment, this one among them
 * @param postcodes address of a look-up of postcodes that the page may ask; null: there is none
 */
export type PageRenderer = (
  request: Request,
  mount: Mount,
  mounts: readonly Mount[],
  postcodes: string | null,
) => Promise<Page>;
