import { matchRoutes, type LoaderFunctionArgs, type RouteObject } from 'react-router';

/** How long a pointer rests on something before that counts as an intention, in milliseconds. */
const INTENTION = 65;

/** Runs a page's code and questions ahead; whatever fails will be told after the press. */
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
 * Where pressing it leads: a link, or the button of a form that asks something by its address; else
 * null.
 */
function addressOf(pressed: Element): URL | null {
  const link = pressed.closest<HTMLAnchorElement>('a[href]');
  if (link) return link.target ? null : new URL(link.href);
  const form = pressed.closest<HTMLButtonElement>('button[type="submit"]')?.form;
  if (form?.method !== 'get') return null;
  const address = new URL(form.action);
  const fields = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  if (fields.length === 0) return null;
  address.search = new URLSearchParams(fields).toString();
  return address;
}

/**
 * Fetches what a link or a form leads to while the reader is about to press it: a pointer rests on
 * it, a finger touches it, or the keyboard's focus reaches it.
 * @param basename the record's prefix, or `/`
 */
export function prepareMoves(routes: RouteObject[], basename: string): void {
  const prepared = new Set<string>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const notice = ({ target }: Event) => {
    clearTimeout(waiting);
    if (!(target instanceof Element)) return;
    waiting = setTimeout(() => {
      const url = addressOf(target);
      if (url?.origin !== location.origin) return;
      url.hash = '';
      if (prepared.has(url.href)) return;
      prepared.add(url.href);
      void prepare(routes, basename, url);
    }, INTENTION);
  };
  for (const sign of ['pointerover', 'touchstart', 'focusin'] as const)
    addEventListener(sign, notice, { passive: true });
}
