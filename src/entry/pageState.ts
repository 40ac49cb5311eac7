import type { QueryClient } from '@tanstack/react-query';

import type { RenderInfo } from '#src/client/renderInfo.ts';

/**
 * What the browser needs to take a page over: what the render was told, and every answer it used.
 * It stands beside the page, not in it, so that the page itself is no larger than its content.
 */
export type PageState = {
  info: RenderInfo;
  /** The address that was rendered, with the record's prefix and the query. */
  address: string;
  answers: [key: readonly unknown[], data: unknown][];
};

export function dehydrate(queryClient: QueryClient, info: RenderInfo, address: string): string {
  const answers = queryClient
    .getQueryCache()
    .getAll()
    .filter((query) => query.state.data !== undefined)
    .map((query): PageState['answers'][number] => [query.queryKey, query.state.data]);
  return JSON.stringify({ info, address, answers } satisfies PageState);
}

export function rehydrate(queryClient: QueryClient, answers: PageState['answers']): void {
  for (const [key, data] of answers) queryClient.setQueryData(key, data);
}
