import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { StartError } from '#server/process/config.ts';
import type * as EntryServer from '#src/entry/server.tsx';

/** Where `npm run build:app` writes; PLACEBOARD_BUILD keeps a second build beside the first. */
const FOLDER = process.env['PLACEBOARD_BUILD'] || 'build';
const built = (path: string) => new URL(`../../${FOLDER}/${path}`, import.meta.url);
/** What it wrote for browsers. */
export const CLIENT_FOLDER = fileURLToPath(built('client'));

const STYLE_LINK = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/;

export type Build = typeof EntryServer & {
  /** The built index.html with the style sheet inside. */
  frame: string;
  styleHash: string;
  /** The style sheet of all embeds, and the address of their one script. */
  embed: { style: string; styleHash: string; scriptAddress: string };
};

const hashOf = (style: string) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/**
 * Reads what `npm run build:app` wrote: the built index.html is the frame, its style sheet goes into
 * the page, so that nothing waits for it, and the server entry makes the content.
 */
async function read(): Promise<Build> {
  // React decides when it is loaded which of its builds it is; that for development is slower.
  process.env['NODE_ENV'] ||= 'production';
  const template = await readFile(built('client/index.html'), 'utf8');
  const [link = '', address = ''] = STYLE_LINK.exec(template) ?? [];
  const base = address.slice(0, address.lastIndexOf('/assets/'));
  const file = address.slice(base.length);
  const style = address ? (await readFile(built(`client${file}`), 'utf8')).trim() : '';
  // Built from src/entry/server.tsx, so its type is that file's.
  const entry = (await import(fileURLToPath(built('server/server.js')))) as typeof EntryServer;
  const embedStyle = (await readFile(built('embed/embed.css'), 'utf8')).trim();
  return {
    ...entry,
    // A replacer function, because `$` in a style sheet is no pattern.
    frame: template.replace(link, () => `<style>${style}</style>`),
    styleHash: hashOf(style),
    embed: {
      style: embedStyle,
      styleHash: hashOf(embedStyle),
      scriptAddress: `${base}/embed-frame.js`,
    },
  };
}

let build: Promise<Build> | undefined;

/** The build, read once. @throws StartError if it is not there or not whole */
export const readBuild = (): Promise<Build> =>
  (build ??= read().catch((error: unknown) => {
    throw new StartError(
      `The build in ${FOLDER} can’t be read. Run: npm run build:app\n${String(error)}`,
    );
  }));
