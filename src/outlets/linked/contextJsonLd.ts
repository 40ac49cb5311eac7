import { LINKED_CONTEXT } from './linkedContext.ts';
import type { LinkedNode } from './LinkedNode.ts';
import { ownTerms } from './ownTerms.ts';

/** The context for other people’s documents, and, for whoever reads it as one, what our terms mean. */
export const contextJsonLd = (): LinkedNode => ({
  '@context': LINKED_CONTEXT,
  '@graph': ownTerms(),
});
