import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type * as EntryServer from '#src/entry-server.tsx';

/** Where `npm run build:app` writes; PLACEBOARD_BUILD keeps a second build beside the first. */
const FOLDER = process.env['PLACEBOARD_BUILD'] || 'build';
const built = (path: string) => new URL(`../${FOLDER}/${path}`, import.meta.url);
/** What it wrote for browsers. */
export const CLIENT_FOLDER = fileURLToPath(built('client'));

const STYLE_LINK = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/;

export type Build = typeof EntryServer & {
  /** The built index.html with the style sheet inside. */
  frame: string;
  styleHash: string;
};

/**
 * Reads what `npm run build:app` wrote: the built index.html is the frame, its style sheet goes into
 * the page, so that nothing waits for it, and the server entry makes the content.
 */
async function read(): Promise<Build> {
  const template = await readFile(built('client/index.html'), 'utf8');
  const [link = '', address = ''] = STYLE_LINK.exec(template) ?? [];
  const file = address.slice(address.lastIndexOf('/assets/'));
  const style = address ? (await readFile(built(`client${file}`), 'utf8')).trim() : '';
  // Built from src/entry-server.tsx, so its type is that file's.
  const entry = (await import(
    fileURLToPath(built('server/entry-server.js'))
  )) as typeof EntryServer;
  return {
    ...entry,
    // A replacer function, because `$` in a style sheet is no pattern.
    frame: template.replace(link, () => `<style>${style}</style>`),
    styleHash: `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  };
}

let build: Promise<Build> | undefined;

/** The build, read once. */
export const readBuild = (): Promise<Build> => (build ??= read());
