import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes a record's files into a folder that is not there yet, or is empty.
 * @throws Error in words, before anything is written, where something is there already
 */
export async function writeRecord(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  await refuseTaken(folder);
  await mkdir(folder, { recursive: true });
  for (const [name, text] of files) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    // `wx` fails rather than write over a file that came in between.
    await writeFile(path, text, { flag: 'wx' });
  }
}

/** @throws Error where a folder has anything in it, or is a file */
export async function refuseTaken(folder: string): Promise<void> {
  const there = await readdir(folder).catch((error: unknown) => {
    const { code, message } = error as NodeJS.ErrnoException; // Node rejects with nothing else.
    if (code === 'ENOENT') return [];
    throw new Error(
      code === 'ENOTDIR'
        ? `“${folder}” is a file. Name a folder that is not there yet.`
        : `“${folder}” can’t be used: ${message}.`,
      { cause: error },
    );
  });
  if (there.length > 0)
    throw new Error(
      `“${folder}” has files in it, and nothing is ever written over. Name a folder that is not there yet.`,
    );
}
