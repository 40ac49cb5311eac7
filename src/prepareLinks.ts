import { matchRoutes, type LoaderFunctionArgs, type RouteObject } from 'react-router';

/** How long a pointer rests on a link before that counts as an intention, in milliseconds. */
const INTENTION = 65;

/** Runs a page's code and questions ahead; whatever fails will be told when the link is followed. */
async function prepare(routes: RouteObject[], basename: string, url: URL): Promise<void> {
  const matches = matchRoutes(routes, url, basename) ?? [];
  await Promise.allSettled(
    matches.map(async ({ route, params }) => {
      const { loader } = typeof route.lazy === 'function' ? await route.lazy() : route;
      // Our loaders read nothing but the address and the parameters in it.
      const args = { request: new Request(url), params } as unknown as LoaderFunctionArgs;
      if (typeof loader === 'function') await loader(args);
    }),
  );
}

/**
 * Fetches what a link leads to while the reader is about to follow it: a pointer rests on it, a
 * finger touches it, or the keyboard's focus reaches it.
 * @param basename the record's prefix, or `/`
 */
export function prepareLinks(routes: RouteObject[], basename: string): void {
  const prepared = new Set<string>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const notice = ({ target }: Event) => {
    clearTimeout(waiting);
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    if (!link || link.target || link.origin !== location.origin) return;
    const [address = ''] = link.href.split('#');
    if (prepared.has(address) || address === location.href.split('#')[0]) return;
    waiting = setTimeout(() => {
      prepared.add(address);
      void prepare(routes, basename, new URL(address));
    }, INTENTION);
  };
  for (const sign of ['pointerover', 'touchstart', 'focusin'] as const)
    addEventListener(sign, notice, { passive: true });
}
