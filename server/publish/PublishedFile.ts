/** A file of the published site, by its path from the folder's root. */
export type PublishedFile = { path: string; body: string | Uint8Array };
