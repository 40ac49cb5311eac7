import { matchRoutes, type LoaderFunctionArgs, type RouteObject } from 'react-router';

/** How long a pointer rests on a link before that counts as an intent to follow it. */
const INTENT_DELAY_MS = 65;

/** Loads a page's code and runs its loaders ahead; what fails is reported when the reader goes there. */
async function prefetch(routes: RouteObject[], basename: string, url: URL): Promise<void> {
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

/** Where an element leads: a link, or the submit button of a GET form; null where it leads nowhere. */
function targetOf(element: Element): URL | null {
  const link = element.closest<HTMLAnchorElement>('a[href]');
  if (link) return link.target ? null : new URL(link.href);
  const form = element.closest<HTMLButtonElement>('button[type="submit"]')?.form;
  if (form?.method !== 'get') return null;
  const fields = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  if (fields.length === 0) return null;
  const address = new URL(form.action);
  address.search = new URLSearchParams(fields).toString();
  return address;
}

/**
 * Prefetches the page that a link or a form leads to while the reader is about to press it: a pointer
 * rests on it, a finger touches it, or the keyboard's focus reaches it.
 * @param basename the record's prefix, or `/`
 */
export function prefetchOnIntent(routes: RouteObject[], basename: string): void {
  const prefetched = new Set<string>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const listener = ({ target }: Event) => {
    clearTimeout(waiting);
    if (!(target instanceof Element)) return;
    waiting = setTimeout(() => {
      const url = targetOf(target);
      if (url?.origin !== location.origin) return;
      url.hash = '';
      if (prefetched.has(url.href)) return;
      prefetched.add(url.href);
      void prefetch(routes, basename, url);
    }, INTENT_DELAY_MS);
  };
  for (const type of ['pointerover', 'touchstart', 'focusin'] as const)
    addEventListener(type, listener, { passive: true });
}
