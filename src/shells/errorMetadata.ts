import { isRouteErrorResponse } from 'react-router';

import type { Metadata } from '#src/client/page/metadata.ts';
import type { Missing } from '#src/client/page/notFound.ts';
import type { EmbedErrorData } from '#src/features/embed/EmbedErrorNotice.tsx';

const MISSING_TITLES = {
  page: 'There is no page at this address',
  place: 'There is no such place in this record',
  service: 'There is no such service in this record',
  indicator: 'There is no such indicator in this record',
  agreement: 'There is no such agreement in this record',
  deck: 'There is no such deck in this record',
  review: 'There is no such review in this record',
} as const;

const isObject = (data: unknown): data is object => typeof data === 'object' && data !== null;

/** What a loader said is not in the record; null where the error is another one. */
export function missingOf(error: unknown): Missing | null {
  const data: unknown = isRouteErrorResponse(error) ? error.data : null;
  const isMissing = (one: object): one is Missing => 'missing' in one && 'id' in one;
  return isObject(data) && isMissing(data) ? data : null;
}

/** What a loader said is wrong with an embed's address; null where the error is another one. */
export function embedErrorOf(error: unknown): EmbedErrorData | null {
  const data: unknown = isRouteErrorResponse(error) ? error.data : null;
  const isEmbedError = (one: object): one is EmbedErrorData => 'problems' in one && 'title' in one;
  return isObject(data) && isEmbedError(data) ? data : null;
}

/** The metadata of what stands in place of a page. Search engines leave all of it out. */
export function errorMetadata(error: unknown): Metadata {
  const title = embedErrorOf(error)?.title;
  if (title !== undefined) return { title, description: title, noIndex: true };
  if (isRouteErrorResponse(error) && error.status === 404)
    return {
      title: MISSING_TITLES[missingOf(error)?.missing ?? 'page'],
      description: 'Page not found.',
      noIndex: true,
    };
  return {
    title: 'This page can’t be shown',
    description: 'No answer from the record.',
    noIndex: true,
  };
}
