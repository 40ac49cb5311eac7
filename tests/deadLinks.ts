import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';

/** The addresses that a file links to, and the ids in it that links may have as fragments. */
type PageLinks = { readonly addresses: ReadonlySet<string>; readonly ids: ReadonlySet<string> };

const LINK_ATTRIBUTES = new Set(['href', 'src', 'action', 'formaction']);

function readTag(tag: DefaultTreeAdapterTypes.Element, found: [Set<string>, Set<string>]): void {
  const [addresses, ids] = found;
  for (const { name, value } of tag.attrs) {
    if (name === 'id') ids.add(value);
    else if (LINK_ATTRIBUTES.has(name)) addresses.add(value);
    // A pattern or a clip path of an SVG.
    for (const [, part = ''] of value.matchAll(/^url\((#[^)]+)\)/g)) addresses.add(part);
    const moved = /^\d+; *url=(.+)/i.exec(value)?.[1];
    if (name === 'content' && moved) addresses.add(moved);
  }
}

/** Reads a page or a feed as a browser without script does, `noscript` included. */
function read(html: string): PageLinks {
  const found: [Set<string>, Set<string>] = [new Set(), new Set()];
  const waiting: DefaultTreeAdapterTypes.ParentNode[] = [parse(html, { scriptingEnabled: false })];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    if (tree.isElementNode(one)) readTag(one, found);
    waiting.push(...one.childNodes.filter((child) => 'childNodes' in child));
  }
  return { addresses: found[0], ids: found[1] };
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/**
 * Links of the pages and feeds of a published folder to addresses of the site, or fragments, that
 * don't exist on a static host, each as `file: address`.
 * @param site address at which the folder will be served, without a slash at its end
 */
export function deadLinks(folder: string, site: string): string[] {
  const { origin, pathname } = new URL(site);
  const base = pathname === '/' ? '' : pathname;
  const byFile = new Map<string, PageLinks>();
  // Most pages are in the folder twice.
  const byText = new Map<string, PageLinks>();
  const linksIn = (file: string): PageLinks => {
    const known = byFile.get(file);
    if (known) return known;
    const html = readFileSync(join(folder, file), 'utf8');
    const links = byText.get(html) ?? read(html);
    byText.set(html, links);
    byFile.set(file, links);
    return links;
  };
  const isDead = (address: string, from: string): boolean => {
    const to = new URL(address, `${site}/${from}`);
    if (to.origin !== origin) return false;
    if (to.pathname !== base && !to.pathname.startsWith(`${base}/`)) return true;
    const path = decodeURIComponent(to.pathname.slice(base.length));
    const file = [path, `${path}/index.html`].find((one) => isFile(join(folder, one)));
    if (file === undefined) return true;
    const fragment = decodeURIComponent(to.hash.slice(1));
    return fragment !== '' && !linksIn(file).ids.has(fragment);
  };
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(html|atom)$/.test(file))
    .flatMap((file) =>
      [...linksIn(file).addresses]
        .filter((address) => isDead(address, file))
        .map((address) => `${file}: ${address}`),
    );
}
