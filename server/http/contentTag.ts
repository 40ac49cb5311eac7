import { createHash } from 'node:crypto';

/** A short name for content: the same for the same bytes, and for no others. */
export const contentName = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, 22);

export const contentTag = (content: string | Uint8Array): string => `W/"${contentName(content)}"`;
