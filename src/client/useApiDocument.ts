import { useQuery } from '@tanstack/react-query';

import type { ApiDocument } from '#src/contract/api/apiDocument.ts';

import { apiDocumentKey } from './collectionQuery.ts';

/** The API's OpenAPI document, which the page's loader has fetched. */
export function useApiDocument(): ApiDocument {
  const { data } = useQuery<ApiDocument>({ queryKey: apiDocumentKey });
  if (!data) throw new Error("The page's loader did not prefetch the API's description");
  return data;
}
