import type { PageParameters } from '#src/entry/server.tsx';

import { EMBED_ROOT } from './headers/embedHeaders.ts';

/**
 * Creates the function that names the parameters which the page at a path within a record reads; null
 * for an embed, which rejects those it doesn't know.
 */
export function createParametersOf(pages: readonly PageParameters[]) {
  const patterns = pages.map(({ path, params }) => ({
    pattern: new URLPattern({ pathname: path }),
    params,
  }));
  return (path: string): readonly string[] | null =>
    path.startsWith(EMBED_ROOT)
      ? null
      : patterns.flatMap(({ pattern, params }) => (pattern.test({ pathname: path }) ? params : []));
}
