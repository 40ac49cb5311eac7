import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';

import { paths } from '#src/addresses/paths.ts';

/** The route that tells a page for somebody else's frame from a page of the site. */
export const EMBED = 'embed';

/**
 * The routes of widgets. Only servers have them, and the app in development: no script takes an embed
 * over, so nothing of one is in what browsers load.
 */
export const createEmbedRoutes = (queryClient: QueryClient): RouteObject[] => [
  {
    id: EMBED,
    HydrateFallback: () => null,
    lazy: async () => ({ Component: (await import('#src/shells/EmbedShell.tsx')).EmbedShell }),
    children: [
      {
        id: 'widget',
        // What it is about may stand in the path, too: see readEmbed.ts.
        path: paths.embed(':widget', '*'),
        lazy: async () => {
          const [{ Component, loader }, { EmbedError }] = await Promise.all([
            import('#src/pages/EmbedPage.tsx'),
            import('#src/shells/EmbedError.tsx'),
          ]);
          return { Component, loader: loader(queryClient), ErrorBoundary: EmbedError };
        },
      },
    ],
  },
];
