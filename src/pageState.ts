import type { QueryClient } from '@tanstack/react-query';

import type { RenderInfo } from '#src/client/renderInfo.ts';

/** What travels in the page: what the render was told, and every answer it used. */
export type PageState = { info: RenderInfo; answers: [key: readonly unknown[], data: unknown][] };

export const STATE_ID = 'page-state';

/** JSON for a data block: `<` is escaped, so that no text can end the block early. */
export function dehydrate(queryClient: QueryClient, info: RenderInfo): string {
  const answers = queryClient
    .getQueryCache()
    .getAll()
    .filter((query) => query.state.data !== undefined)
    .map((query): PageState['answers'][number] => [query.queryKey, query.state.data]);
  return JSON.stringify({ info, answers } satisfies PageState).replaceAll('<', '\\u003c');
}

export function rehydrate(queryClient: QueryClient, answers: PageState['answers']): void {
  for (const [key, data] of answers) queryClient.setQueryData(key, data);
}
