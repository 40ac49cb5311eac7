import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

import { getMimeType } from 'hono/utils/mime';

import { StartFailure } from '#server/process/config.ts';

import { contentName, contentTag } from './contentTag.ts';
import { prepareAnswer, type PreparedAnswer } from './preparedAnswer.ts';

export type Assets = {
  /** @param path as in an address, such as /assets/index-4f2a.js */
  get: (path: string) => PreparedAnswer | undefined;
  /** Changes whenever any file does. */
  readonly build: string;
  /** Encodes every file, one after the other, while requests are already answered. */
  warm: () => Promise<void>;
};

/** Pages are rendered, so the built page itself is a template, and the manifest is for the renderer. */
const isPublic = (path: string) => path !== '/index.html' && !path.startsWith('/.');

const headersOf = (path: string, bytes: Uint8Array): Record<string, string> => ({
  'Content-Type': getMimeType(path) ?? 'application/octet-stream',
  // Names under /assets hold a hash of the content; the others keep their names for ever.
  'Cache-Control': path.startsWith('/assets/')
    ? 'public, max-age=31536000, immutable'
    : 'public, max-age=3600',
  'ETag': contentTag(bytes),
  'X-Content-Type-Options': 'nosniff',
  // Other people's pages load the embed helper, some with a check of its hash.
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
});

/** A build knows where it will stand, as its scripts name one another. */
function checkBase(template: string, base: string): void {
  const [, script = ''] = /<script[^>]* src="([^"]*)\/assets\//.exec(template) ?? [undefined, base];
  if (script !== base)
    throw new StartFailure(
      `The build is for “${script || '/'}”, and PLACEBOARD_BASE is “${base || '/'}”. Run npm run build:app with the same setting.`,
    );
}

/**
 * Reads the built files into memory.
 * @param folder what `vite build` wrote for browsers
 * @param base where all addresses begin
 * @throws StartFailure where there is none, or one for another base
 */
export async function loadAssets(folder: string, base = ''): Promise<Assets> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new StartFailure(`There is no build in ${folder}. Run: npm run build:app`);
  });
  const files = new Map<string, PreparedAnswer>();
  const names: string[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file).split(sep).join('/')}`;
    const body = new Uint8Array(await readFile(file));
    if (path === '/index.html') checkBase(new TextDecoder().decode(body), base);
    names.push(`${path} ${contentName(body)}`);
    if (!isPublic(path)) continue;
    files.set(
      base + path,
      prepareAnswer({ status: 200, headers: headersOf(path, body), body }, 11),
    );
  }
  return {
    get: (path) => files.get(path),
    build: contentName(names.sort().join('\n')).slice(0, 12),
    async warm() {
      for (const file of files.values()) await file.warm();
    },
  };
}
