import { createHash } from 'node:crypto';

/** SHA-256 of content, base64url, cut to 22 characters (132 bits). */
export const contentHash = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, 22);

/** A weak entity tag that changes with the content. */
export const contentETag = (content: string | Uint8Array): string => `W/"${contentHash(content)}"`;
