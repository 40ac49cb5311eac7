import { useSuspenseQuery } from '@tanstack/react-query';

import type { ApiDocument } from '#src/contract/api/apiDocument.ts';

import { apiDocumentKey } from './collectionQuery.ts';

/** The API's OpenAPI document, which the page's loader has prefetched. */
export const useApiDocument = (): ApiDocument =>
  useSuspenseQuery<ApiDocument>({ queryKey: apiDocumentKey }).data;
