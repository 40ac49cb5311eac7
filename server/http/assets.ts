import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

import { getMimeType } from 'hono/utils/mime';

import { StartError } from '#server/process/config.ts';

import { contentHash, contentETag } from './responses/contentHash.ts';
import { prepareResponse, type PreparedResponse } from './responses/preparedResponse.ts';

/** The built files, in memory. */
export type Assets = {
  /** @param path as in an address, such as /assets/index-4f2a.js */
  get: (path: string) => PreparedResponse | undefined;
  /** Hash of all files. */
  readonly build: string;
  /** Encodes every file, one after the other; requests can be served meanwhile. */
  warm: () => Promise<void>;
};

/** Leaves out what only the renderer reads: the template of pages, and the manifest. */
const isPublic = (path: string) => path !== '/index.html' && !path.startsWith('/.');

/** The service worker of decks. */
const WORKER = '/board-worker.js';

/** A browser that holds a deck asks for these anew: the worker, and the list of the files of a build. */
export const ALWAYS_ASKED = [WORKER, '/board-files.json'];

const cacheControlOf = (path: string): string => {
  // Only names under /assets hold a hash of the content.
  if (path.startsWith('/assets/')) return 'public, max-age=31536000, immutable';
  return ALWAYS_ASKED.includes(path) ? 'no-cache' : 'public, max-age=3600';
};

const headersOf = (path: string, bytes: Uint8Array): Record<string, string> => ({
  'Content-Type': getMimeType(path) ?? 'application/octet-stream',
  'Cache-Control': cacheControlOf(path),
  'ETag': contentETag(bytes),
  'X-Content-Type-Options': 'nosniff',
  // Other sites load the embed helper, some with subresource integrity.
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  // It fetches what its pages ask for, which their own policies allow or don't.
  ...(path === WORKER && { 'Content-Security-Policy': "default-src 'none'; connect-src *" }),
});

/** Scripts import one another by address, so a build works under one base path only. */
function checkBase(template: string, base: string): void {
  const [, script = ''] = /<script[^>]* src="([^"]*)\/assets\//.exec(template) ?? [undefined, base];
  if (script !== base)
    throw new StartError(
      `The build is for “${script || '/'}”, and PLACEBOARD_BASE is “${base || '/'}”. Run npm run build:app with the same setting.`,
    );
}

/**
 * Reads the built files into memory.
 * @param folder what `vite build` wrote for browsers
 * @param base path at which all addresses begin, such as `/placeboard`; '' for the root
 * @throws StartError if there is no build, or it is for another base
 */
export async function loadAssets(folder: string, base = ''): Promise<Assets> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new StartError(`There is no build in ${folder}. Run: npm run build:app`);
  });
  const files = new Map<string, PreparedResponse>();
  const names: string[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file).split(sep).join('/')}`;
    const body = new Uint8Array(await readFile(file));
    if (path === '/index.html') checkBase(new TextDecoder().decode(body), base);
    names.push(`${path} ${contentHash(body)}`);
    if (!isPublic(path)) continue;
    files.set(
      base + path,
      prepareResponse({ status: 200, headers: headersOf(path, body), body }, 11),
    );
  }
  return {
    get: (path) => files.get(path),
    build: contentHash(names.sort().join('\n')).slice(0, 12),
    async warm() {
      for (const file of files.values()) await file.warm();
    },
  };
}
