import { useReader } from '#src/stores/readerStore.ts';

import { isStored } from './isStored.ts';

/**
 * Stores what a reader assesses, with what they hold beside it. @param own null: nothing any more
 * @returns whether the browser stored it; if it refused, it lasts as long as the page
 */
export function storeAssessment(own: object | null): boolean {
  useReader.setState({ ownAssessment: own });
  return isStored(own);
}
