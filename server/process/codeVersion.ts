import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { contentHash } from '#server/http/responses/contentHash.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The code behind API responses. package.json has the exact versions of the libraries. */
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
 * A hash of the code behind API responses and of the versions of its libraries, 12 characters. As part
 * of entity tags it keeps caches from serving responses of an older release.
 * @param root the repository's folder
 */
export async function codeVersion(root: string = ROOT): Promise<string> {
  const files = (await Promise.all(SOURCES.map((folder) => filesIn(root, folder)))).flat();
  const lines = await Promise.all(
    [...files, LIBRARIES].map(
      async (path) => `${path} ${contentHash(await readFile(join(root, path)))}`,
    ),
  );
  return contentHash(lines.sort().join('\n')).slice(0, 12);
}
