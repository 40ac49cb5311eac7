import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';

/** What a file names, and the ids by which others name a part of it. */
type Named = { readonly addresses: ReadonlySet<string>; readonly ids: ReadonlySet<string> };

const NAMING = new Set(['href', 'src', 'action', 'formaction', 'data-state']);

function readTag(tag: DefaultTreeAdapterTypes.Element, found: [Set<string>, Set<string>]): void {
  const [addresses, ids] = found;
  for (const { name, value } of tag.attrs) {
    if (name === 'id') ids.add(value);
    else if (NAMING.has(name)) addresses.add(value);
    // A pattern or a clip in a drawing.
    for (const [, part = ''] of value.matchAll(/^url\((#[^)]+)\)/g)) addresses.add(part);
    const moved = /^\d+; *url=(.+)/i.exec(value)?.[1];
    if (name === 'content' && moved) addresses.add(moved);
  }
}

/** Reads a page, or a feed, as a browser without scripts does: what stands in `noscript` counts. */
function read(html: string): Named {
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
 * Each address within the site that a page or a feed of a published folder names and that a plain
 * host of files wouldn't find, and each part of a page that isn't there, as `file: address`.
 * @param site where the folder will stand, without a slash at its end
 */
export function deadLinks(folder: string, site: string): string[] {
  const { origin, pathname } = new URL(site);
  const base = pathname === '/' ? '' : pathname;
  // Most pages stand there twice, for hosts of either kind.
  const known = new Map<string, Named>();
  const namedIn = (file: string): Named => {
    const html = readFileSync(join(folder, file), 'utf8');
    const named = known.get(html) ?? read(html);
    known.set(html, named);
    return named;
  };
  const isDead = (address: string, from: string): boolean => {
    const to = new URL(address, `${site}/${from}`);
    if (to.origin !== origin) return false;
    if (to.pathname !== base && !to.pathname.startsWith(`${base}/`)) return true;
    const path = decodeURIComponent(to.pathname.slice(base.length));
    const file = [path, `${path}/index.html`].find((one) => isFile(join(folder, one)));
    if (file === undefined) return true;
    const part = decodeURIComponent(to.hash.slice(1));
    return part !== '' && !namedIn(file).ids.has(part);
  };
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(html|atom)$/.test(file))
    .flatMap((file) =>
      [...namedIn(file).addresses]
        .filter((address) => isDead(address, file))
        .map((address) => `${file}: ${address}`),
    );
}
