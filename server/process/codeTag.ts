import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { contentName } from '#server/http/contentTag.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What an answer of the API is made by; package.json pins the exact versions of the libraries. */
const SOURCES = ['server', 'src/contract', 'src/record', 'src/narrative', 'src/statistics'];
const LIBRARIES = 'package.json';

const isCode = (path: string) =>
  path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.startsWith('testing/');

async function filesIn(root: string, folder: string): Promise<string[]> {
  const names = await readdir(join(root, folder), { recursive: true });
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter(isCode)
    .map((name) => `${folder}/${name}`);
}

/**
 * A short name for the code that answers: another one once any of its files, or the version of a
 * library, changes. Read at start, so that answers of an older release are never taken for current.
 * @param root the repository's folder
 */
export async function codeTag(root: string = ROOT): Promise<string> {
  const files = (await Promise.all(SOURCES.map((folder) => filesIn(root, folder)))).flat();
  const lines = await Promise.all(
    [...files, LIBRARIES].map(
      async (path) => `${path} ${contentName(await readFile(join(root, path)))}`,
    ),
  );
  return contentName(lines.sort().join('\n')).slice(0, 12);
}
