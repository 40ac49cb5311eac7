import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes a record's files into a new or empty folder.
 * @throws Error, before anything is written, if the folder is not empty
 */
export async function writeRecord(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  await assertEmptyFolder(folder);
  await mkdir(folder, { recursive: true });
  for (const [name, text] of files) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    // `wx` fails rather than overwrite a file that was created meanwhile.
    await writeFile(path, text, { flag: 'wx' });
  }
}

/** @throws Error if a folder has anything in it, or is a file */
export async function assertEmptyFolder(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => {
    const { code, message } = error as NodeJS.ErrnoException; // Node rejects with nothing else.
    if (code === 'ENOENT') return [];
    throw new Error(
      code === 'ENOTDIR'
        ? `“${folder}” is a file. Name a folder that is not there yet.`
        : `“${folder}” can’t be used: ${message}.`,
      { cause: error },
    );
  });
  if (names.length > 0)
    throw new Error(
      `“${folder}” has files in it, and nothing is ever written over. Name a folder that is not there yet.`,
    );
}
