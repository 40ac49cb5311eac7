import { LINKED_CONTEXT } from './linkedContext.ts';
import type { LinkedNode } from './LinkedNode.ts';

/** The media type of JSON-LD. */
export const LINKED_MEDIA_TYPE = 'application/ld+json';

/** How a document says where its relative addresses begin. */
type Base = {
  /** The address at which the record is mounted, with a slash at its end; null: the document’s own says. */
  address: string | null;
};

/** A JSON-LD document with its context inside, so that it can be read without asking again. */
export const linkedDocument = ({ address }: Base, graph: readonly LinkedNode[]): LinkedNode => ({
  // Every document is below /api/v1/ of its record.
  '@context': { ...LINKED_CONTEXT, '@base': address ?? '../../' },
  '@graph': graph,
});
